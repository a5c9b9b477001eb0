"""
Trains the encoder and the roles on what export.ts wrote, and keeps a checkpoint after each epoch.

    python train.py --data FOLDER --out FOLDER [--epochs 8] [--layers 0,1,2] [--seed 1] [--texts N] [--resume]
"""

import argparse
import copy
import os
import random
import time

import torch

from batch import chunks, cue_rows, read_texts
from data import Pieces, batches, cues, read, windows
from evaluate import predictions, scored, summary
from model import Roles, base_weights, from_base

RATE = {"encoder": 2e-4, "new": 8e-4}
WARM = 0.06  # of all steps
PIECES = 4000  # in a batch
PLAIN_PIECES, PLAIN_EVERY = 2000, 5  # texts that teach only what sentences mean, with every fifth batch
HIDE = 0.1  # of the pieces, so that nothing hangs on one word
LONGEST = (160, 256)  # windows of lengths between, so that reading may choose
FALSE_CUES = 0.3  # for each true one
WEIGHT = {"roles": 1.0, "cue": 2.0, "sense": 8.0}  # a cue costs some nats, a sense at most 1
KEPT = 0.995  # of the running mean of the weights, which is what is measured and given out
HELD_OUT = (12, 11)  # every twelfth text from the eleventh: on these, reading learns how far to trust the encoder


def main():
    options = arguments()
    torch.multiprocessing.spawn(work, (options,), options.workers)


def work(rank, options):
    """One of the workers. Each learns from its share of every batch, on one core; all hold the same weights."""
    os.environ.update(MASTER_ADDR="127.0.0.1", MASTER_PORT=str(options.port))
    torch.distributed.init_process_group("gloo", rank=rank, world_size=options.workers)
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    weights, vocabulary = base_weights()
    cutter = Pieces(vocabulary)
    every, rest = HELD_OUT
    train = [text for i, text in enumerate(read(f"{options.data}/train.jsonl", cutter)) if i % every != rest][: options.texts]
    dev = read(f"{options.data}/dev.jsonl", cutter)[: options.texts]
    senses, plain = known_senses(options.data, cutter)
    net = torch.nn.ModuleDict({"encoder": from_base(weights, options.layers), "roles": Roles()})
    run = Run(net, options, train)
    for epoch in range(run.epoch, options.epochs):
        run.learn(train, plain, senses, epoch)
        if rank == 0:
            run.save(epoch + 1)
        if rank == 0 and options.scorer:
            measure(run.mean, dev, options, epoch + 1)
    torch.distributed.destroy_process_group()


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--layers", type=lambda list: [int(layer) for layer in list.split(",")], default=[0, 1, 2])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--port", type=int, default=29500, help="on which the workers find each other")
    parser.add_argument("--texts", type=int)
    parser.add_argument("--scorer", help="the project's scorer; without it nothing is measured")
    parser.add_argument("--gold")
    parser.add_argument("--resume", action="store_true")
    options = parser.parse_args()
    os.makedirs(options.out, exist_ok=True)
    return options


def known_senses(folder, cutter):
    """Sentence vectors by text and sentence, and the texts that are there for their sake alone."""
    senses = {}
    for name in ("train", "plain"):
        saved = torch.load(f"{folder}/{name}-sense.pt")
        for (id, sentence), vector in zip(saved["keys"], saved["vectors"]):
            senses.setdefault(id, {})[sentence] = vector
    return senses, read(f"{folder}/plain.jsonl", cutter, senses)


class Run:
    """A training run: the weights, their running mean, and how far it has come."""

    def __init__(self, net, options, texts):
        self.net, self.options, self.texts = net, options, len(texts)
        self.steps = len(batches(texts, PIECES, 0)) * options.epochs
        self.step, self.epoch = 0, 0
        # The meaning of single words is left as it was: the corpus is too small to teach it, and other topics need it.
        net["encoder"].words.weight.requires_grad_(False)
        self.mean = copy.deepcopy(net)
        fresh = ("roles.", "encoder.state.", "encoder.cue", "encoder.sense.")
        groups = {"encoder": [], "new": []}
        for name, parameter in net.named_parameters():
            if parameter.requires_grad:
                groups["new" if name.startswith(fresh) else "encoder"].append(parameter)
        self.optimizer = torch.optim.AdamW(
            [{"params": parameters, "lr": RATE[group]} for group, parameters in groups.items()], weight_decay=0.01, betas=(0.9, 0.98), fused=True
        )
        self.schedule = torch.optim.lr_scheduler.LambdaLR(self.optimizer, lambda step: share_of_rate(step, self.steps))
        if options.resume:
            self.load()

    def learn(self, train, plain, senses, epoch):
        self.net.train()
        seed = self.options.seed * 1000 + epoch
        rank = torch.distributed.get_rank()
        chance = random.Random(seed + 500 * rank)
        torch.manual_seed(seed + 500 * rank)
        plain_batches = batches(plain, PLAIN_PIECES, seed)
        begun, sums, pieces = time.time(), {}, 0
        for number, texts in enumerate(batches(train, PIECES, seed)):
            others = plain_batches[number // PLAIN_EVERY % len(plain_batches)] if number % PLAIN_EVERY == 0 else []
            parts = losses(self.net, share(texts), share(others), senses, chance)
            self.optimizer.zero_grad(set_to_none=False)
            sum((WEIGHT[name] * part for name, part in parts.items()), torch.zeros((), requires_grad=True)).backward()
            share_gradients(self.net)
            torch.nn.utils.clip_grad_norm_(self.net.parameters(), 1.0)
            self.optimizer.step()
            self.schedule.step()
            self.step += 1
            self.keep_mean()
            pieces += sum(text.size for text in texts + others)
            for name, part in parts.items():
                sums[name] = sums.get(name, 0) * 0.95 + part.item() * 0.05 if name in sums else part.item()
            if self.step % 10 == 0 and rank == 0:
                told = "  ".join(f"{name} {value:.3f}" for name, value in sums.items())
                print(f"epoch {epoch + 1} step {self.step}/{self.steps}  {told}  {pieces / (time.time() - begun):.0f} pieces/s", flush=True)

    @torch.no_grad()
    def keep_mean(self):
        # At first the mean follows at once: what was there at the beginning is no use.
        kept = min(KEPT, self.step / (self.step + 10))
        for mean, now in zip(self.mean.parameters(), self.net.parameters()):
            if now.requires_grad:
                mean.lerp_(now, 1 - kept)

    def save(self, epoch):
        self.epoch = epoch
        whole = {"net": self.net, "mean": self.mean, "optimizer": self.optimizer, "schedule": self.schedule}
        saved = {name: part.state_dict() for name, part in whole.items()}
        facts = {"epoch": epoch, "step": self.step, "layers": self.options.layers, "seed": self.options.seed, "texts": self.texts}
        torch.save({**saved, **facts}, f"{self.options.out}/checkpoint.tmp")
        os.replace(f"{self.options.out}/checkpoint.tmp", f"{self.options.out}/checkpoint.pt")

    def load(self):
        saved = torch.load(f"{self.options.out}/checkpoint.pt")
        for name in ("net", "mean", "optimizer", "schedule"):
            getattr(self, name).load_state_dict(saved[name])
        self.epoch, self.step = saved["epoch"], saved["step"]


def share(texts):
    """This worker's texts of a batch: the long and the short are dealt out in turn."""
    rank, workers = torch.distributed.get_rank(), torch.distributed.get_world_size()
    return sorted(texts, key=lambda text: text.size)[rank::workers]


def share_gradients(net):
    learnt = [parameter for parameter in net.parameters() if parameter.requires_grad]
    for parameter in learnt:
        if parameter.grad is None:
            parameter.grad = torch.zeros_like(parameter)
    together = torch.cat([parameter.grad.flatten() for parameter in learnt])
    torch.distributed.all_reduce(together)
    together /= torch.distributed.get_world_size()
    for parameter, grad in zip(learnt, together.split([parameter.numel() for parameter in learnt])):
        parameter.grad.copy_(grad.view_as(parameter))


def share_of_rate(step, steps):
    warm = WARM * steps
    return step / warm if step < warm else max(0.02, (steps - step) / (steps - warm))


def losses(net, texts, plain, senses, chance):
    """How wrong the roles, the cues and the senses are, each per cue or sentence."""
    read_all = texts + plain
    if not read_all:
        return {}
    longest = chance.randint(*LONGEST)
    # Cut elsewhere each time, so that every sentence has its neighbours often enough.
    cut = lambda text: windows(text, longest, shift=chance.randrange(longest // 2))
    with torch.autocast("cpu", torch.bfloat16):
        read = read_texts(net["encoder"], read_all, cut, HIDE)
    found = {}
    lesson = [(text, start, chance.randrange(len(text.gold))) for text, start in zip(texts, read.starts)]
    true = [start + cue["cue"] for text, start, annotator in lesson for cue in text.gold[annotator]]
    if true:
        found["cue"] = cue_loss(read, true, read.starts[len(texts)] if plain else len(read.cue)) / len(true)
        found["roles"] = roles_loss(net["roles"], read, lesson, chance) / len(true)
    sense = sense_loss(read, read_all, senses)
    return {**found, "sense": sense} if sense is not None else found


def cue_loss(read, true, end):
    right = torch.zeros(end)
    right[true] = 1
    return torch.nn.functional.binary_cross_entropy_with_logits(read.cue[:end], right, reduction="sum")


def roles_loss(roles, read, lesson, chance):
    items = [(text, start, cue) for text, start, annotator in lesson for cue in cues(text, annotator, FALSE_CUES, chance)]
    total = 0.0
    for chunk in chunks(items, lambda item: item[2].end - item[2].first):
        rows = cue_rows(chunk)
        with torch.autocast("cpu", torch.bfloat16):
            scores = roles(read.states[rows.tokens], rows.cue, rows.sentence, rows.quote, rows.mask)
        total = total + roles.loss(scores.float(), rows.labels, rows.mask)
    return total


def sense_loss(read, texts, senses):
    """One less the likeness of each sentence's vector to the published model's."""
    mine, theirs = [], []
    for text, start in zip(texts, read.starts):
        for sentence, vector in senses.get(text.id, {}).items():
            first, end, _ = text.sentences[sentence]
            mine.append(read.sense[start + first : start + end].mean(0))
            theirs.append(vector)
    if not mine:
        return None
    return 1 - torch.nn.functional.cosine_similarity(torch.stack(mine), torch.stack(theirs)).mean()


def measure(net, dev, options, epoch):
    found = predictions(net["encoder"], net["roles"], dev)
    for least in (0.3, 0.4, 0.5):
        figures = scored(found, least, options.scorer, options.gold)
        print(f"dev after epoch {epoch}, cues from {least}: {summary(figures)}", flush=True)


if __name__ == "__main__":
    main()
