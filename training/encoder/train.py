"""
Trains the encoder and the roles on what export.ts wrote, and keeps a checkpoint after each epoch.

    python train.py --data FOLDER --out FOLDER [--epochs 8] [--layers 0,1,2] [--rate 2e-4] [--seed 1] [--texts N] [--resume]
    python train.py … --first CHECKPOINT --inner 1024 --answers          a narrower one, that learns from teachers too (teach.py)
"""

import argparse
import copy
import itertools
import os
import random
import time

import torch

from batch import padded
from data import Pieces, batches, marked_texts, read, windows
from evaluate import predictions, scored, summary
from lessons import losses
from model import INNER, Layer, Roles, base_weights, from_base, in_bytes, narrowed, nets, uses

PUPILS_DROPOUT = 0.05  # teachers' unsure answers hold it back already
NEW_RATE = 8e-4  # of what the published net does not have
WARM = 0.06  # of all steps
PIECES = 4000  # in a batch
PLAIN_PIECES, PLAIN_EVERY = 2500, 5  # texts that nobody marked, with every fifth batch; with every one where teachers answered
WEIGHT = {"roles": 1.0, "cue": 2.0, "sense": 8.0}  # a cue costs some nats, a sense at most 1
KEPT = 0.995  # of the running mean of the weights, which is what is measured and given out


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
    train = marked_texts(options.data, cutter)[: options.texts]
    dev = read(f"{options.data}/dev.jsonl", cutter)[: options.texts]
    senses, plain = known_senses(options.data, cutter)
    answers = known_answers(options)
    if answers:
        plain = [text for text in read(f"{options.data}/plain.jsonl", cutter) if text.id in answers]
    net = pupil(options, train) if options.first else torch.nn.ModuleDict({"encoder": from_base(weights, options.layers), "roles": Roles()})
    run = Run(net, options, train)
    for epoch in range(run.epoch, options.epochs):
        # At last, as the runtime will see it.
        Layer.rounded = staticmethod(in_bytes if options.answers and epoch + 1 == options.epochs else lambda x: x)
        run.learn(train, plain, senses, answers, epoch)
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
    parser.add_argument("--first", help="a trained encoder to begin from, made narrower")
    parser.add_argument("--inner", type=int, default=INNER)
    parser.add_argument("--answers", action="store_true", help="learn from what teachers found, too (teach.py)")
    parser.add_argument("--rate", type=float, default=1.5e-4, help="of the published layers")
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


def known_answers(options):
    """By text: how likely its tokens are cues by the teachers, and what is right around the likely ones."""
    found = {}
    for name in ("train", "plain") if options.answers else ():
        found.update(torch.load(f"{options.data}/{name}-answers.pt", weights_only=False))
    return found


def pupil(options, texts):
    """A trained net made narrower, to learn on."""
    encoder, roles = nets(torch.load(options.first))
    some = [padded([(0, window) for window in windows(text)[:4]], 0) for text in texts[::10]]
    net = torch.nn.ModuleDict({"encoder": narrowed(encoder, options.inner, uses(encoder, some)), "roles": roles})
    for part in net.modules():
        if isinstance(part, torch.nn.Dropout):
            part.p = PUPILS_DROPOUT
    return net


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
            [{"params": groups["encoder"], "lr": options.rate}, {"params": groups["new"], "lr": NEW_RATE}], weight_decay=0.01, betas=(0.9, 0.98), fused=True
        )
        self.schedule = torch.optim.lr_scheduler.LambdaLR(self.optimizer, lambda step: share_of_rate(step, self.steps))
        if options.resume:
            self.load()

    def learn(self, train, plain, senses, answers, epoch):
        self.net.train()
        seed = self.options.seed * 1000 + epoch
        rank = torch.distributed.get_rank()
        chance = random.Random(seed + 500 * rank)
        torch.manual_seed(seed + 500 * rank)
        marked = batches(train, PIECES, seed)
        begun, sums, pieces = time.time(), {}, 0
        for texts, others in zip(marked, beside(plain, epoch * len(marked), 1 if answers else PLAIN_EVERY)):
            parts = losses(self.net, share(texts), share(others), senses, answers, chance)
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
        facts = {"epoch": epoch, "step": self.step, "layers": self.options.layers, "seed": self.options.seed, "texts": self.texts, "inner": self.options.inner}
        torch.save({**saved, **facts}, f"{self.options.out}/checkpoint.tmp")
        os.replace(f"{self.options.out}/checkpoint.tmp", f"{self.options.out}/checkpoint.pt")

    def load(self):
        saved = torch.load(f"{self.options.out}/checkpoint.pt")
        for name in ("net", "mean", "optimizer", "schedule"):
            getattr(self, name).load_state_dict(saved[name])
        self.epoch, self.step = saved["epoch"], saved["step"]


def beside(plain, begin, every):
    """Texts that nobody marked, to go with every so many of the batches from `begin` on, round and round."""
    found = batches(plain, PLAIN_PIECES, 0)
    for number in itertools.count(begin):
        yield found[number // every % len(found)] if number % every == 0 else []


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


def measure(net, dev, options, epoch):
    found = predictions(net["encoder"], net["roles"], dev)
    for least in (0.3, 0.4, 0.5):
        figures = scored(found, least, options.scorer, options.gold)
        print(f"dev after epoch {epoch}, cues from {least}: {summary(figures)}", flush=True)


if __name__ == "__main__":
    main()
