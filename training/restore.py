"""The weights of an exported model as floats again, so that a run can go on from what was shipped."""

import onnx
import torch
from onnx import numpy_helper


def fill(model, path):
    """Copy every weight that the ONNX file at `path` holds into `model`, int8 matrices as scale × number (what rounding
    took is learned again). Returns the names of the parameters that the file lacks; raises ValueError where a shape is
    another one."""
    graph = onnx.load(str(path)).graph
    stored = {t.name: t for t in graph.initializer}
    mine, missing = dict(model.named_parameters()), []
    matrices = {}
    for node in graph.node:
        if node.op_type in ("MatMul", "MatMulInteger") and node.input[1].removesuffix("_quantized") != "":
            module = ".".join(node.name.strip("/").split("/")[:-1])
            name = node.input[1]
            if name in stored:
                matrices[module + ".weight"] = _matrix(stored, name)
    with torch.no_grad():
        for name, parameter in mine.items():
            if name == "encoder.embedding.word.weight":
                continue  # kept fixed: as in the base
            value = matrices.get(name)
            if value is None and "reader." + name in stored:
                value = torch.tensor(numpy_helper.to_array(stored["reader." + name]))
            if value is None:
                missing.append(name)
            elif value.shape != parameter.shape:
                raise ValueError(f"{path}: {name} is {tuple(value.shape)}, not {tuple(parameter.shape)}")
            else:
                parameter.copy_(value)
    return missing


def _matrix(stored, name):
    value = torch.tensor(numpy_helper.to_array(stored[name])).float()
    if name.endswith("_quantized"):
        base = name.removesuffix("_quantized")
        value = (value - torch.tensor(numpy_helper.to_array(stored[base + "_zero_point"])).float()) * torch.tensor(
            numpy_helper.to_array(stored[base + "_scale"])
        )
    return value.T.contiguous()
