"""What the encoder reads on its own, written for the project's scorer. Node reads better: it knows more, and mends more."""

import json
import subprocess
import tempfile

import torch

from batch import chunks, cue_rows, read_texts
from data import Cue, windows
from model import ROLES
from sense import sentences, vectors

LEAST_CUE = 0.2


@torch.no_grad()
def predictions(encoder, roles, texts):
    """For each text its attributions as spans, each with how likely its cue is one."""
    encoder.eval(), roles.eval()
    return [{"id": text.id, "attributions": attributions(encoder, roles, text)} for text in texts]


def attributions(encoder, roles, text):
    with torch.autocast("cpu", torch.bfloat16):
        read = read_texts(encoder, [text], windows)
    sure = read.cue.sigmoid()
    cues = [Cue(at, first, end) for at, first, end in text.windows if sure[at] >= LEAST_CUE]
    found = []
    for chunk in chunks([(text, 0, cue) for cue in cues], lambda item: item[2].end - item[2].first):
        rows = cue_rows(chunk)
        scores = roles(read.states[rows.tokens], rows.cue, rows.sentence, rows.quote, rows.mask).float()
        for (_, _, cue), row in zip(chunk, scores):
            labels = roles.best(row, cue.end - cue.first)
            spans = {role: runs(labels, number, cue.first, text.spans) for number, role in enumerate(ROLES) if number > 0}
            if spans["content"]:
                longest_source = sorted(spans["source"], key=lambda span: span[0] - span[1])[:1]
                found.append({**spans, "source": longest_source, "score": float(sure[cue.at])})
    return found


def runs(labels, role, first, spans):
    found = []
    for i, label in enumerate(labels):
        if label != role:
            continue
        if i > 0 and labels[i - 1] == role:
            found[-1][1] = spans[first + i][1]
        else:
            found.append(list(spans[first + i]))
    return found


def scored(found, least, scorer, gold):
    """The scorer's figures for the attributions that are sure enough."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf8") as out:
        for line in found:
            kept = [one for one in line["attributions"] if one["score"] >= least]
            out.write(json.dumps({"id": line["id"], "attributions": kept}) + "\n")
        out.flush()
        command = ["node", scorer, "--gold", gold, "--pred", out.name, "--json", "--missing-ok"]
        return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


@torch.no_grad()
def sense_agreement(encoder, teacher, texts, step=5):
    """How the likeness of two sentences by the encoder goes with their likeness by the published net: a correlation."""
    chosen = list(sentences(texts))[::step]
    read = [read_texts(encoder, [text], windows) for text in texts]
    mine = torch.stack([read[t].sense[range(*texts[t].sentences[s][:2])].mean(0) for t, s, _ in chosen])
    both = torch.nn.functional.normalize(mine, dim=1), vectors(teacher, [pieces for _, _, pieces in chosen])
    above = torch.triu_indices(len(chosen), len(chosen), 1)
    return torch.corrcoef(torch.stack([(some @ some.T)[above[0], above[1]] for some in both]))[0, 1].item()


def summary(figures):
    part = lambda name, kind: f"{figures[name][kind]['f1']:.3f}"
    return (
        f"joint {part('attributions', 'joint')} content {part('attributions', 'content')} exact {part('attributions', 'exact')}"
        f" source|c {figures['attributions']['sourceCorrectGivenContent']:.3f}  quoted joint {part('quoted', 'joint')}"
        f"  tokens " + " ".join(f"{role} {figures['tokens'][role]['f1']:.3f}" for role in ROLES[1:])
    )
