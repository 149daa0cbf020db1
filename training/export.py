"""python -m training.export --checkpoint runs/reader/last.pt --base MODEL_DIR --data ../shared/data --out models/reader-en

Writes model.onnx (int8: matrices per channel, word pieces per row), vocab.txt, labels.json and lemmas.json."""

import argparse
import json
import shutil
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from . import labels
from .model import INPUTS, OUTPUTS, Exported, Reader
from .sources import ud


class SmallTable(nn.Module):
    """An embedding as int8 rows, each with its scale."""

    def __init__(self, weight):
        super().__init__()
        scale = weight.abs().amax(1, keepdim=True) / 127
        self.register_buffer("scale", scale)
        self.register_buffer("rows", (weight / scale.clamp_min(1e-12)).round().to(torch.int8))

    def forward(self, ids):
        return self.rows[ids].float() * self.scale[ids]


def example_inputs():
    ids = torch.tensor([[101, 2000, 3000, 102], [101, 2000, 102, 0]], dtype=torch.int32)
    mask = (ids > 0).int()
    first = torch.tensor([[1, 2], [1, 0]], dtype=torch.int32)
    return ids, torch.ones_like(ids), mask, first, first.clone(), torch.tensor([[1, 1], [1, 0]], dtype=torch.int32)


def to_onnx(model, path):
    """The model in 32-bit floats (word pieces in int8)."""
    model.encoder.embedding.word = SmallTable(model.encoder.embedding.word.weight.detach())
    axes = {n: {0: "B", 1: "T" if n in INPUTS[:3] else "W"} for n in INPUTS}
    axes |= {n: {0: "B", 1: "W"} for n in OUTPUTS}
    axes |= {"arc": {0: "B", 1: "W", 2: "H"}, "rel": {0: "B", 1: "W", 2: "H"}, "frames": {0: "N"}, "cues": {0: "M"}}
    axes |= {"frame_scores": {0: "N", 1: "W"}, "cue_scores": {0: "M", 1: "W"}}
    with torch.no_grad():
        model.events.out.bias[0] += 100  # every word a predicate while tracing
        model.events.out.bias[2] += 100
    torch.onnx.export(
        Exported(model).eval(), example_inputs(), str(path), input_names=INPUTS, output_names=OUTPUTS, dynamic_axes=axes,
        opset_version=17, dynamo=False, do_constant_folding=True,
    )  # fmt: skip
    graph = onnx.load(str(path))
    _restore_bias(graph, model.events.out.bias.detach().numpy())
    onnx.save(graph, str(path))


def _restore_bias(graph, traced):
    """Take the +100 of tracing out of the stored bias again."""
    for tensor in graph.graph.initializer:
        if tensor.name.endswith("events.out.bias"):
            value = onnx.numpy_helper.to_array(tensor).copy()
            value[0] -= 100
            value[2] -= 100
            tensor.CopyFrom(onnx.numpy_helper.from_array(value, tensor.name))
            return
    raise ValueError("the bias of the event head is not in the graph")


def quantise(source, target):
    """Matrices to int8, per channel; 7 bits, so that every machine computes alike. The second feed-forward matrices of
    the first three layers stay floats: their inputs have outliers, and what they lose, all later layers lose."""
    graph = onnx.load(str(source), load_external_data=False).graph
    kept = [n.name for n in graph.node if any(n.name.startswith(f"/encoder/blocks.{k}/down/") for k in range(3))]
    quantize_dynamic(
        str(source), str(target), weight_type=QuantType.QInt8, per_channel=True, reduce_range=True,
        op_types_to_quantize=["MatMul"], nodes_to_exclude=kept, extra_options={"MatMulConstBOnly": True},
    )  # fmt: skip


def regular_lemma(form, upos):
    """What the plain rules of the reader would say (kept in step with the TypeScript rules)."""
    if upos == "VERB" or upos == "AUX":
        for end, new in (("ies", "y"), ("sses", "ss"), ("ing", ""), ("ed", ""), ("s", "")):
            if form.endswith(end) and len(form) > len(end) + 2:
                return form[: -len(end)] + new
    if upos == "NOUN":
        for end, new in (("ies", "y"), ("sses", "ss"), ("ches", "ch"), ("shes", "sh"), ("xes", "x"), ("ss", "ss"), ("us", "us"), ("s", "")):
            if form.endswith(end) and len(form) > len(end) + 1:
                return form[: -len(end)] + new
    return form


def main():
    args = argparse.ArgumentParser(description=__doc__)
    args.add_argument("--checkpoint", required=True)
    args.add_argument("--base", required=True)
    args.add_argument("--data", default="../shared/data")
    args.add_argument("--out", default="models/reader-en")
    args.add_argument("--float-out", default=None, help="keep the unquantised model here")
    a = args.parse_args()
    out = Path(a.out)
    out.mkdir(parents=True, exist_ok=True)
    model = Reader()
    model.load_state_dict(torch.load(a.checkpoint, weights_only=True)["model"])
    model.eval()
    plain = Path(a.float_out or out / "plain.onnx")
    to_onnx(model, plain)
    quantise(plain, out / "model.onnx")
    if not a.float_out:
        plain.unlink()
    shutil.copy(Path(a.base) / "vocab.txt", out / "vocab.txt")
    (out / "labels.json").write_text(json.dumps(labels.as_json()) + "\n", encoding="utf-8")
    treebanks = [Path(a.data) / "ud_ewt/en_ewt-ud-train.conllu", Path(a.data) / "ud_gum/en_gum-ud-train.conllu"]
    table = ud.lemma_table(treebanks, regular_lemma)
    (out / "lemmas.json").write_text(json.dumps(table, ensure_ascii=False, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
