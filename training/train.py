"""python -m training.train --data ../shared/data --base MODEL_DIR --out runs/reader --minutes 60

One multi-task run: seeded, resumable (`--out` holds the last checkpoint), with a budget of training minutes, or of
`--steps` for a run that does not depend on the machine; the learning rate follows the share of the budget that is spent."""

import argparse
import json
import random
import time
from pathlib import Path

import torch
from torch.nn import functional as F

from . import dataset, lists, restore
from .model import LAYERS, SHAPES, Reader
from .pieces import Pieces


FRAMES = 1.5  # weight of the roles, the last to be learned
UNSEEN = 0.05  # share of word pieces that are hidden, so that the words around them are read too
UNLISTED = 0.3  # share of sentences without what name lists say, where these are a feature
MASK = 103  # [MASK]


def hide(batch):
    """Word pieces at random become [MASK]; their shapes stay."""
    ids, shapes = batch["ids"], batch["shapes"]
    at = (torch.rand(ids.shape) < UNSEEN) & (ids > MASK)
    if (shapes >= SHAPES).any():
        shapes = torch.where(torch.rand(len(shapes), 1) < UNLISTED, shapes % SHAPES, shapes)
    return {**batch, "ids": ids.masked_fill(at, MASK), "shapes": shapes}


def losses(model, batch, gold):
    """{head: loss} of one batch."""
    words = model.words(batch["ids"], batch["shapes"], batch["mask"], batch["first"], batch["last"])
    h = {k: v.float() for k, v in model.heads(words, batch["words"]).items()}
    out = {}
    known = lambda name: (gold[name] >= 0).any()
    cross = lambda scores, target: F.cross_entropy(scores.flatten(0, -2), target.flatten(), ignore_index=-1)
    if known("upos"):
        out["upos"] = cross(h["upos"], gold["upos"])
        out["arc"] = cross(h["arc"], gold["heads"])
        at = (gold["rels"] >= 0) & (gold["heads"] >= 0)
        i, w = at.nonzero(as_tuple=True)
        right = h["right"][i, gold["heads"][i, w]]
        rel = (h["left"][i, w] @ right[:, :, None]).squeeze(-1)
        out["rel"] = F.cross_entropy(rel, gold["rels"][i, w])
    if gold["ner_known"].any():
        logp = h["ner"].log_softmax(-1)[gold["ner_known"]]
        allowed = gold["ner"][gold["ner_known"]]
        out["ner"] = -logp.masked_fill(~allowed, -1e9).logsumexp(-1).mean() * 1.5
    if known("mentions"):
        out["mentions"] = cross(h["mentions"], gold["mentions"])
    for name in ("predicate", "cue"):
        if known(name):
            at = gold[name] >= 0
            out[name] = F.binary_cross_entropy_with_logits(h[name][at], gold[name][at].float())
    at = ~gold["fact"].isnan()
    if at.any():
        out["fact"] = F.smooth_l1_loss(h["factuality"][at], gold["fact"][at], beta=0.5) * 0.3
    for name, head in (("frames", model.roles), ("cues", model.attribution)):
        f = gold[name]
        if len(f["batch"]):
            weight = FRAMES if name == "frames" else 1.0
            out[name] = weight * cross(head(words, batch["words"], f["batch"], f["word"]).float(), f["tags"])
    return out


def optimiser(model, lr, head_lr):
    moving = [(n, p) for n, p in model.named_parameters() if p.requires_grad]
    encoder = [p for n, p in moving if n.startswith("encoder.") and "shape" not in n]
    rest = [p for n, p in moving if not n.startswith("encoder.") or "shape" in n]
    groups = [{"params": encoder, "lr": lr, "base": lr}, {"params": rest, "lr": head_lr, "base": head_lr}]
    return torch.optim.AdamW(groups, weight_decay=0.01, betas=(0.9, 0.98), fused=True)


def rate(share):
    """Learning-rate factor: linear warm-up over 4 % of the budget, then linear to 2 %."""
    return min(share / 0.04, 1.0) if share < 0.04 else max(0.02, (1 - share) / 0.96)


def save(path, model, opt, state):
    whole = {"model": model.state_dict(), "opt": opt.state_dict(), **state}
    torch.save(whole, path.with_suffix(".tmp"))
    path.with_suffix(".tmp").replace(path)


def main():
    args = argparse.ArgumentParser(description=__doc__)
    args.add_argument("--data", default="../shared/data")
    args.add_argument("--base", required=True, help="folder with vocab.txt and model.safetensors of MiniLM-L6")
    args.add_argument("--start", help="an exported model to go on from; heads that it lacks begin anew")
    args.add_argument("--out", default="runs/reader")
    args.add_argument("--minutes", type=float, default=60)
    args.add_argument("--steps", type=int, default=0, help="budget in steps instead of minutes")
    args.add_argument("--tokens", type=int, default=1000)
    args.add_argument("--lr", type=float, default=1e-4)
    args.add_argument("--head-lr", type=float, default=1e-3)
    args.add_argument("--seed", type=int, default=1)
    args.add_argument("--threads", type=int, default=2)
    args.add_argument("--save-minutes", type=float, default=4)
    args.add_argument("--layers", type=int, default=LAYERS, help="the first so many layers only (tried, not shipped)")
    args.add_argument("--lists", action="store_true", help="name lists as a feature (tried, not shipped)")
    args.add_argument("--silver", help="sentences that a reader has read (bench/experiments/silver.ts), to learn from too")
    args.add_argument("--float32", action="store_true", help="no bfloat16 where the processor has it")
    a = args.parse_args()
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    out = Path(a.out)
    out.mkdir(parents=True, exist_ok=True)
    tasks = dataset.load(a.data, a.seed)
    if a.silver:
        tasks["silver"] = dataset.silver(a.silver)
    print(json.dumps({k: len(v) for k, v in tasks.items()}), flush=True)
    bfloat16 = not a.float32 and torch.cpu._is_avx512_bf16_supported()  # sixty times slower where it is emulated
    pieces = Pieces(Path(a.base) / "vocab.txt", lists.kinds if a.lists else None)
    model = Reader(a.layers, a.lists)
    model.encoder.load_bert(str(Path(a.base) / "model.safetensors"))
    if a.start:
        restore.fill(model, Path(a.start) / "model.onnx")
    opt = optimiser(model, a.lr, a.head_lr)
    spent, step, number = 0.0, 0, 0
    checkpoint = out / "last.pt"
    if checkpoint.exists():
        saved = torch.load(checkpoint, weights_only=True)
        model.load_state_dict(saved["model"])
        opt.load_state_dict(saved["opt"])
        spent, step, number = saved["spent"], saved["step"], saved["number"]
        print(f"resumed at {spent:.1f} min, step {step}", flush=True)
    mean, seen, last_save = {}, 0, spent
    share = lambda: step / a.steps if a.steps else spent / a.minutes
    clock = time.monotonic() - spent * 60
    model.train()
    while share() < 1:
        rng = random.Random(a.seed * 1000 + number)
        number += 1
        for pairs in dataset.batches(dataset.epoch(tasks, rng, share=0.25), pieces, a.tokens, rng):
            for group in opt.param_groups:
                group["lr"] = group["base"] * rate(share())
            batch, gold = hide(dataset.encode(pairs)), dataset.targets(pairs)
            with torch.autocast("cpu", dtype=torch.bfloat16, enabled=bfloat16):
                each = losses(model, batch, gold)
            opt.zero_grad(set_to_none=True)
            sum(each.values()).backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
            opt.step()
            step += 1
            seen += int(batch["mask"].sum())
            spent = (time.monotonic() - clock) / 60
            for k, v in each.items():
                mean[k] = 0.98 * mean.get(k, v.item()) + 0.02 * v.item()
            if step % 50 == 0:
                shown = " ".join(f"{k} {v:.3f}" for k, v in mean.items())
                print(f"{spent:.2f} min step {step} part {number} pieces/s {seen / max(1e-9, (spent - last_save) * 60):.0f} | {shown}", flush=True)
            if spent - last_save >= a.save_minutes or share() >= 1:
                save(checkpoint, model, opt, {"spent": spent, "step": step, "number": number})
                last_save, seen = spent, 0
            if share() >= 1:
                break


if __name__ == "__main__":
    main()
