"""Attribution from PropBank: speech and thought predicates with a clause as content."""

from ..labels import ATTRIBUTION, UPOS, tag

SPEECH = set(
    """say.01 claim.01 believe.01 think.01 report.01 announce.01 argue.01 state.01 suggest.01 add.01 deny.01 insist.01
mention.01 note.01 explain.01 tell.01 know.01 know.02 hope.01 write.01 agree.01 show.01 admit.01 acknowledge.01 assert.01
declare.01 confirm.01 reveal.01 indicate.01 predict.01 conclude.01 estimate.01 allege.01 promise.01 pledge.01 vow.01
guess.01 imagine.01 suspect.01 reply.01 answer.01 respond.01 assume.01 remark.01 observe.02 complain.01 fear.01 worry.02
demand.01 propose.01 recommend.01 testify.01 swear.01 maintain.01 contend.01 emphasize.01 stress.01 point_out.02 deny.02
find.02 discover.01 learn.01 hear.01 read.01 quote.01 cite.01 describe.01 speculate.01 warn.01 ask.01 ask.02 advise.01
feel.01 doubt.01 realize.01 decide.01 determine.01 rule.01 order.01 urge.01 expect.01 want.01 call.01""".split()
)
OPEN = {"know.01", "know.02", "want.01", "expect.01", "feel.01", "hear.01", "read.01", "learn.01", "find.02", "show.01",
        "discover.01", "realize.01", "decide.01", "order.01", "urge.01", "call.01", "ask.02", "describe.01", "determine.01",
        "advise.01", "recommend.01", "doubt.01", "rule.01", "quote.01", "cite.01", "agree.01", "imagine.01", "call.02"}
CONTENT = {"ARG1", "C-ARG1", "ARG1-DSP", "C-ARG1-DSP"}
HEARER_IN_ARG1 = {"warn.01": "ARG1", "advise.01": "ARG1", "urge.01": "ARG2", "order.01": "ARG2"}
PREDICATES = {UPOS.index(x) for x in ("VERB", "AUX")}


def add_attribution(example, predicates):
    """Fill `cues` and `cue_unknown` from PropBank predicates (with gold tags)."""
    example.cues = {}
    for p in predicates:
        sense, (b, e) = p["sense"] or "", p["tok"]
        if sense not in SPEECH:
            if sense.split(".")[0] in {s.split(".")[0] for s in SPEECH} or sense in ("accuse.01", "call.03", "criticize.01"):
                example.cue_unknown.add(b)
            continue
        tags = [0] * len(example.words)
        clause = source = False
        for role, s, t in p["args"]:
            kind = "SOURCE" if role == "ARG0" else "CONTENT" if role in CONTENT else None
            if kind is None or s <= b < t:
                continue
            source |= kind == "SOURCE"
            if kind == "CONTENT":
                long = t - s >= 3 and any(example.upos[i] in PREDICATES for i in range(s, t))
                clause |= long
            for i in range(s, t):
                tags[i] = tag(ATTRIBUTION, kind, i > s)
        for i in range(b, e):
            tags[i] = tag(ATTRIBUTION, "CUE", i > b)
        if clause and (source or sense == "say.01"):
            example.cues[b] = tags
        elif sense in OPEN or clause:
            example.cue_unknown.add(b)
        else:
            example.cue_unknown.add(b)
