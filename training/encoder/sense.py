"""What sentences mean, by the published MiniLM: the vectors that the encoder learns to give with half its layers."""

import argparse
import random

import torch

from data import CLS, SEP, Pieces, read
from model import SENSE, base_weights, from_base

MOST_PIECES = 126  # of one sentence
BATCH = 64


def sentences(texts):
    """[text, sentence, pieces] of every sentence that says anything."""
    for t, text in enumerate(texts):
        for s, (first, end, _) in enumerate(text.sentences):
            pieces = [piece for token in text.pieces[first:end] for piece in token]
            if len(pieces) >= 4:
                yield t, s, pieces[:MOST_PIECES]


@torch.no_grad()
def vectors(encoder, rows):
    """The mean of a sentence's states, as the published model has it; batched by length."""
    found = torch.zeros(len(rows), encoder.norm.normalized_shape[0])
    order = sorted(range(len(rows)), key=lambda i: len(rows[i]))
    for start in range(0, len(order), BATCH):
        chosen = order[start : start + BATCH]
        length = len(rows[chosen[-1]]) + 2
        ids = torch.zeros(len(chosen), length, dtype=torch.long)
        mask = torch.zeros(len(chosen), length, dtype=torch.long)
        for row, i in enumerate(chosen):
            ids[row, : len(rows[i]) + 2] = torch.tensor([CLS, *rows[i], SEP])
            mask[row, : len(rows[i]) + 2] = 1
        with torch.autocast("cpu", torch.bfloat16):
            states = encoder.hidden(ids, torch.zeros_like(ids), mask).float() * mask[:, :, None]
        found[chosen] = torch.nn.functional.normalize(states.sum(1) / mask.sum(1, keepdim=True), dim=1)
    return found


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--data", required=True)
    arguments.add_argument("--train-texts", type=int, default=250)
    arguments.add_argument("--plain-texts", type=int, default=350)
    arguments.add_argument("--seed", type=int, default=1)
    options = arguments.parse_args()
    weights, vocabulary = base_weights()
    encoder = from_base(weights, range(6)).eval()
    cutter = Pieces(vocabulary)
    found = {}
    for name, most in (("train", options.train_texts), ("plain", options.plain_texts)):
        texts = read(f"{options.data}/{name}.jsonl", cutter)
        chosen = random.Random(options.seed).sample(range(len(texts)), min(most, len(texts)))
        keys = [(texts[chosen[t]].id, s, pieces) for t, s, pieces in sentences([texts[i] for i in chosen])]
        full = vectors(encoder, [pieces for _, _, pieces in keys])
        found[name] = ([(id, s) for id, s, _ in keys], full)
    everything = torch.cat([full for _, full in found.values()])
    torch.manual_seed(options.seed)
    # The main axes keep what tells sentences apart; no mean is taken off, so that a dot product stays a likeness.
    axes = torch.linalg.eigh(everything.T @ everything).eigenvectors[:, -SENSE:]
    for name, (keys, full) in found.items():
        small = torch.nn.functional.normalize(full @ axes, dim=1)
        torch.save({"keys": keys, "vectors": small}, f"{options.data}/{name}-sense.pt")
        pick = torch.randperm(len(full))[:2000]
        likeness = (full[pick] @ full[pick].T).flatten(), (small[pick] @ small[pick].T).flatten()
        print(name, len(keys), "likeness in few axes and in all:", torch.corrcoef(torch.stack(likeness))[0, 1].item())


if __name__ == "__main__":
    main()
