"""The reader: a BERT encoder of 6 × 384 with shapes, and small heads over its words."""

import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional as F

from .labels import ATTRIBUTION, CUE_THRESHOLD, DEPREL, MENTIONS, NER, ROLES, UPOS

WIDTH, HEADS, LAYERS, INNER = 384, 12, 6, 1536
SHAPES = 48
LISTED = 32
FAR = -1e4


class Embedding(nn.Module):
    """Word piece, position and shape; with `lists`, what name lists say of the word (`lists.py`) besides."""

    def __init__(self, lists=False):
        super().__init__()
        self.word = nn.Embedding(30522, WIDTH)
        self.position = nn.Embedding(512, WIDTH)
        self.shape = nn.Embedding(SHAPES, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        nn.init.normal_(self.shape.weight, std=0.02)
        self.listed = nn.Embedding(LISTED, WIDTH) if lists else None
        if lists:
            nn.init.zeros_(self.listed.weight)

    def forward(self, ids, shapes):
        positions = torch.arange(ids.shape[1], device=ids.device)
        if self.listed is None:
            return self.norm(self.word(ids) + self.shape(shapes) + self.position(positions)[None])
        listed = self.shape(shapes % SHAPES) + self.listed(shapes // SHAPES)
        return self.norm(self.word(ids) + listed + self.position(positions)[None])


class Block(nn.Module):
    """Self-attention and a feed-forward layer, each followed by a norm."""

    def __init__(self, dropout):
        super().__init__()
        self.q, self.k, self.v, self.o = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up, self.down = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = nn.Dropout(dropout)

    def forward(self, x, bias):
        b, t, _ = x.shape
        q, k, v = (f(x).view(b, t, HEADS, WIDTH // HEADS).transpose(1, 2) for f in (self.q, self.k, self.v))
        mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=bias.to(q.dtype)).transpose(1, 2).reshape(b, t, WIDTH)
        x = self.norm1(x + self.drop(self.o(mixed)))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    """Word pieces to vectors."""

    def __init__(self, dropout=0.1, layers=LAYERS, lists=False):
        super().__init__()
        self.embedding = Embedding(lists)
        self.drop = nn.Dropout(dropout)
        self.blocks = nn.ModuleList(Block(dropout) for _ in range(layers))

    def forward(self, ids, shapes, mask):
        bias = (1.0 - mask[:, None, None, :].float()) * FAR
        x = self.drop(self.embedding(ids, shapes))
        for block in self.blocks:
            x = block(x, bias)
        return x

    def load_bert(self, path):
        """Fill in the weights of a BERT checkpoint (safetensors)."""
        raw = {k.removeprefix("bert."): v for k, v in load_file(path).items()}
        e = self.embedding
        types = raw["embeddings.token_type_embeddings.weight"][0]
        with torch.no_grad():
            e.word.weight.copy_(raw["embeddings.word_embeddings.weight"])
            e.word.weight.requires_grad_(False)
            e.position.weight.copy_(raw["embeddings.position_embeddings.weight"] + types)
            e.norm.weight.copy_(raw["embeddings.LayerNorm.weight"])
            e.norm.bias.copy_(raw["embeddings.LayerNorm.bias"])
            names = {
                "q": "attention.self.query",
                "k": "attention.self.key",
                "v": "attention.self.value",
                "o": "attention.output.dense",
                "norm1": "attention.output.LayerNorm",
                "up": "intermediate.dense",
                "down": "output.dense",
                "norm2": "output.LayerNorm",
            }
            for i, block in enumerate(self.blocks):
                for mine, theirs in names.items():
                    for part in ("weight", "bias"):
                        source = raw[f"encoder.layer.{i}.{theirs}.{part}"]
                        getattr(getattr(block, mine), part).copy_(source)


class Parser(nn.Module):
    """Biaffine arcs and relations (Dozat & Manning)."""

    def __init__(self, arc=256, rel=96, dropout=0.25):
        super().__init__()
        self.arc_dep, self.arc_head = nn.Linear(WIDTH, arc), nn.Linear(WIDTH, arc)
        self.rel_dep, self.rel_head = nn.Linear(WIDTH, rel), nn.Linear(WIDTH, rel)
        self.root = nn.Parameter(torch.randn(WIDTH) * 0.1)
        self.arc = nn.Linear(arc + 1, arc, bias=False)
        self.rel = nn.Linear(rel + 1, len(DEPREL) * (rel + 1), bias=False)
        nn.init.normal_(self.arc.weight, std=0.02)
        nn.init.normal_(self.rel.weight, std=0.02)
        self.drop = nn.Dropout(dropout)
        self.size = rel

    def forward(self, words, mask):
        """(arc scores [B,W,W+1], dependents [B,W,L,r+1], heads [B,W+1,r+1])."""
        b = words.shape[0]
        with_root = torch.cat([self.root.expand(b, 1, WIDTH), words], 1)
        one = lambda x: torch.cat([x, torch.ones_like(x[..., :1])], -1)
        act = lambda layer, x: self.drop(F.leaky_relu(layer(x), 0.1))
        dep = self.arc(one(act(self.arc_dep, words)))
        scores = dep @ act(self.arc_head, with_root).transpose(1, 2)
        open_heads = F.pad(mask, (1, 0), value=1)
        scores = scores + (1.0 - open_heads[:, None, :].float()) * FAR
        left = self.rel(one(act(self.rel_dep, words)))
        left = left.view(b, -1, len(DEPREL), self.size + 1)
        return scores, left, one(act(self.rel_head, with_root))


class Frames(nn.Module):
    """Role tags of every word for chosen (batch, word) anchors: the two views are joined, then one small block of
    attention lets the words of a frame see each other."""

    def __init__(self, tags, hidden=256, heads=4, dropout=0.2):
        super().__init__()
        self.anchor, self.word = nn.Linear(WIDTH, hidden), nn.Linear(WIDTH, hidden)
        self.distance = nn.Embedding(65, hidden)
        nn.init.normal_(self.distance.weight, std=0.02)
        self.gate = nn.Linear(WIDTH, hidden)
        self.norm1, self.norm2 = nn.LayerNorm(hidden), nn.LayerNorm(hidden)
        self.qkv, self.mix = nn.Linear(hidden, 3 * hidden), nn.Linear(hidden, hidden)
        self.up, self.down = nn.Linear(hidden, 2 * hidden), nn.Linear(2 * hidden, hidden)
        for layer in (self.mix, self.down):
            nn.init.zeros_(layer.weight)
            nn.init.zeros_(layer.bias)
        self.out = nn.Linear(hidden, tags)
        self.drop = nn.Dropout(dropout)
        self.size, self.heads = hidden, heads

    def forward(self, words, mask, at_batch, at_word):
        n = words.shape[1]
        anchor = words[at_batch, at_word]
        views = self.word(words)[at_batch]
        offset = (torch.arange(n, device=words.device)[None] - at_word[:, None]).clamp(-32, 32) + 32
        x = self.anchor(anchor)[:, None] + views * torch.tanh(self.gate(anchor))[:, None] + self.distance(offset)
        x = F.gelu(x)
        x = x + self.drop(self.mix(self.seen(self.norm1(x), mask[at_batch])))
        x = x + self.drop(self.down(F.gelu(self.up(self.norm2(x)))))
        return self.out(self.drop(x))

    def seen(self, x, mask):
        n = x.shape[1]
        split = lambda y: y.reshape(-1, n, self.heads, self.size // self.heads).transpose(1, 2)
        q, k, v = (split(y) for y in self.qkv(x).split(self.size, -1))
        bias = (1.0 - mask[:, None, None, :].float()) * FAR
        return F.scaled_dot_product_attention(q, k, v, attn_mask=bias.to(q.dtype)).transpose(1, 2).reshape(-1, n, self.size)


class Tagger(nn.Module):
    """One hidden layer and an output."""

    def __init__(self, size, hidden, dropout=0.2):
        super().__init__()
        self.hidden, self.out = nn.Linear(WIDTH, hidden), nn.Linear(hidden, size)
        self.drop = nn.Dropout(dropout)

    def forward(self, words):
        return self.out(self.drop(F.gelu(self.hidden(words))))


class Reader(nn.Module):
    """All heads over one encoder. `words` gives word vectors; the heads are called apart in training."""

    def __init__(self, layers=LAYERS, lists=False):
        super().__init__()
        self.encoder = Encoder(layers=layers, lists=lists)
        self.drop = nn.Dropout(0.15)
        self.upos = Tagger(len(UPOS), 128)
        self.ner = Tagger(1 + 2 * len(NER), 256)
        self.mentions = Tagger(1 + 2 * len(MENTIONS), 192)
        self.parser = Parser()
        self.events = Tagger(3, 192)
        self.roles = Frames(1 + 2 * len(ROLES))
        self.attribution = Frames(1 + 2 * len(ATTRIBUTION), hidden=192)

    def words(self, ids, shapes, mask, first, last):
        pieces = self.encoder(ids, shapes, mask)
        pick = lambda index: pieces.gather(1, index[:, :, None].expand(-1, -1, WIDTH))
        return self.drop((pick(first) + pick(last)) * 0.5)

    def heads(self, words, word_mask):
        """Everything but the frames, as a dict."""
        arc, left, right = self.parser(words, word_mask)
        events = self.events(words)
        return {
            "upos": self.upos(words),
            "ner": self.ner(words),
            "mentions": self.mentions(words),
            "arc": arc,
            "left": left,
            "right": right,
            "predicate": events[..., 0],
            "factuality": events[..., 1],
            "cue": events[..., 2],
        }


class Exported(nn.Module):
    """The reader with the inputs and outputs of the ONNX file."""

    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, input_ids, shape_ids, attention_mask, word_first, word_last, word_mask):
        r = self.reader
        words = r.words(input_ids.long(), shape_ids.long(), attention_mask, word_first.long(), word_last.long())
        h = r.heads(words, word_mask)
        b, n = word_mask.shape
        rel = (h["left"].reshape(b, -1, r.parser.size + 1) @ h["right"].transpose(1, 2)).reshape(b, n, len(DEPREL), n + 1)
        real = word_mask > 0
        frames = ((h["predicate"] >= 0) & real).nonzero()
        cues = ((h["cue"] >= CUE_THRESHOLD) & real).nonzero()
        return (
            h["upos"].log_softmax(-1),
            h["arc"].log_softmax(-1),
            rel.argmax(2).int(),
            h["ner"].log_softmax(-1),
            h["mentions"].log_softmax(-1),
            h["predicate"],
            h["factuality"],
            h["cue"],
            frames.int(),
            r.roles(words, word_mask, frames[:, 0], frames[:, 1]).log_softmax(-1),
            cues.int(),
            r.attribution(words, word_mask, cues[:, 0], cues[:, 1]).log_softmax(-1),
        )


INPUTS = "input_ids shape_ids attention_mask word_first word_last word_mask".split()
OUTPUTS = "upos arc rel ner mentions predicate factuality cue frames frame_scores cues cue_scores".split()
