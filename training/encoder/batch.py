"""Tensors out of texts: windows for the encoder, and windows of cues for the roles, in chunks of alike length."""

from dataclasses import dataclass

import torch

from data import quote_relation
from model import ROLES

CHUNK = 2048  # pieces or tokens at a time, padding counted: what the caches like
MASK = 103


@dataclass
class Read:
    """What the encoder gives for every token of the texts, one text after another; `starts` tells where each begins."""

    states: torch.Tensor
    cue: torch.Tensor
    sense: torch.Tensor
    starts: list


def read_texts(encoder, texts, cut, hide=0.0):
    """Reads texts in the windows that `cut` gives and puts each token's outputs at its place. Tokens outside of sentences stay 0."""
    starts, total = [], 0
    for text in texts:
        starts.append(total)
        total += len(text.pieces)
    found, where = [], []
    for chunk in chunks([(start, window) for text, start in zip(texts, starts) for window in cut(text)], lambda item: len(item[1].ids)):
        ids, marks, mask = padded(chunk, hide)
        found.append([out.flatten(0, 1).float() for out in encoder(ids, marks, mask)])
        for row, (start, window) in enumerate(chunk):
            where.append((start, window, sum(len(part[1]) for part in found[:-1]) + row * ids.shape[1]))
    target = torch.tensor([start + t for start, window, _ in where for t in window.tokens])
    source = torch.tensor([base + place for _, window, base in where for place in window.places])
    states, cue, sense = (torch.cat([out[i] for out in found])[source] for i in range(3))
    put = lambda rows: torch.zeros(total, *rows.shape[1:]).index_put((target,), rows)
    return Read(put(states), put(cue), put(sense), starts)


def chunks(items, size):
    """Items by length, as many at a time as fit with their padding."""
    found = []
    for item in sorted(items, key=size, reverse=True):
        if found and (len(found[-1]) + 1) * size(found[-1][0]) <= CHUNK:
            found[-1].append(item)
        else:
            found.append([item])
    return found


def padded(chunk, hide):
    length = max(len(window.ids) for _, window in chunk)
    ids, marks, mask = (torch.zeros(len(chunk), length, dtype=torch.long) for _ in range(3))
    for row, (_, window) in enumerate(chunk):
        ids[row, : len(window.ids)] = torch.tensor(window.ids)
        marks[row, : len(window.ids)] = torch.tensor(window.marks)
        mask[row, : len(window.ids)] = 1
    if hide > 0:
        ids[(torch.rand(ids.shape) < hide) & (ids > MASK)] = MASK
    return ids, marks, mask


@dataclass
class CueRows:
    """Windows of cues: `tokens` are indices into a Read's rows."""

    tokens: torch.Tensor
    cue: torch.Tensor
    sentence: torch.Tensor
    quote: torch.Tensor
    mask: torch.Tensor
    nodes: torch.Tensor
    steps: torch.Tensor


def cue_rows(items):
    """`items` are [text, where its tokens begin, cue]."""
    length = max(cue.end - cue.first for _, _, cue in items)
    tokens, sentence, quote, mask = (torch.zeros(len(items), length, dtype=torch.long) for _ in range(4))
    nodes, steps = torch.zeros(len(items), length, len(ROLES)), torch.zeros(len(items), len(ROLES), len(ROLES))
    at = torch.tensor([cue.at - cue.first for _, _, cue in items])
    for row, (text, start, cue) in enumerate(items):
        inside = range(cue.first, cue.end)
        home = text.sentence_at[cue.at]
        tokens[row, : len(inside)] = torch.arange(start + cue.first, start + cue.end)
        sentence[row, : len(inside)] = torch.tensor([max(-3, min(3, text.sentence_at[t] - home)) + 3 for t in inside])
        quote[row, : len(inside)] = torch.tensor([quote_relation(text, cue.at, t) for t in inside])
        mask[row, : len(inside)] = 1
        if cue.right:
            nodes[row, : len(inside)], steps[row] = cue.right.nodes, cue.right.steps
    return CueRows(tokens, at, sentence, quote, mask, nodes, steps)
