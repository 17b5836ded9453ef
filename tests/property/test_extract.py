from __future__ import annotations

import time

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graphmodel.extract import RuleExtractor
from graphmodel.extract.text.clean import clean
from graphmodel.model.claims import Document, Extraction, MeetingClaim, RoleClaim, StatementClaim
from graphmodel.model.edtf import is_valid
from graphmodel.model.vocab import ACTS

NEWS = st.sampled_from(
    [
        "The Peruvian foreign minister said on Monday that ", '"We will not yield,', '" she told reporters. ', "Chile's president warned ",  # noqa: E501
        "Mr. ", "U.S.U.S. ", "Sir. Okafor said. told RADIO ", "according to ", "\n\n", "\n", "“", "”", "''", "``", "«", "»", "Q: ", "MR. OKAFOR: ", "A: ",  # noqa: E501
        "he added.", "What it did, they say, ", "LIMA, May 3 - ", "\u200b", "\u202e", "\ufeff", "\ud83d\ude00", "\x00", "\t\t", "Read more\n", "(", ")", "?", "!", "…", "— ", "'s ",  # noqa: E501
        "his Bolivian counterpart ", "refused to apologise", "neither confirmed nor denied", "unless ", "BREAKING NEWS FROM THE CAPITAL ", "İstanbul ", "ﬁnance ", "e\u0301lys\u00e9e ",  # noqa: E501
    ]
)  # fmt: skip
TEXTS = st.lists(NEWS | st.text(max_size=12), max_size=25).map("".join)
QUIET = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))


def extract(text: str) -> Extraction:
    return RuleExtractor().extract(Document(name="any.txt", text=text))


def check(result: Extraction) -> None:
    text = result.document.text
    claims: list[StatementClaim | MeetingClaim | RoleClaim] = [*result.statements, *result.meetings, *result.roles]
    for claim in claims:
        assert 0 <= claim.start < claim.end <= len(text)
        assert text[claim.start : claim.end].strip()
        assert is_valid(claim.date)
    ids = [c.id for c in claims if not isinstance(c, RoleClaim)]
    assert len(ids) == len(set(ids))
    for statement in result.statements:
        assert statement.act in ACTS
        assert statement.speaker
        assert 0 <= statement.confidence <= 1
        assert statement.meeting in {None, *(m.id for m in result.meetings)}


@QUIET
@given(TEXTS)
def test_any_text_gives_claims_at_real_spans(text: str) -> None:
    check(extract(text))


@QUIET
@given(TEXTS)
def test_clean_up_leads_every_character_back(text: str) -> None:
    cleaned = clean(text)
    for block in cleaned.blocks:
        for at in range(block.start, block.end, 7):
            start, end = cleaned.original(at, at + 1)
            assert 0 <= start < end <= max(1, len(text))
    assert len(cleaned.flat) == len(cleaned.text)


@settings(max_examples=10, deadline=None)
@given(
    st.permutations(
        ["Ghana urged Togo to open the port.", "Fiji condemned the raid on Suva.", "Malta said that talks would go on."]
    )
)
def test_order_of_documents_changes_nothing(texts: list[str]) -> None:
    extractor = RuleExtractor()
    alone = {t: RuleExtractor().extract(Document(name="x", text=t)) for t in texts}
    assert all(extractor.extract(Document(name="x", text=t)) == alone[t] for t in texts)


def test_empty_and_odd_articles() -> None:
    for text in ("", " \n\n ", "\ufeff", ".", '"', "“", "?" * 300, "x" * 5000, "A" * 200 + "\n" + "B" * 200):
        check(extract(text))


def test_cost_is_linear_in_length() -> None:
    paragraph = '%d. The Kenyan minister said that "talks will go on" and urged Uganda to wait. It was a long day in Nairobi.\n\n'  # noqa: E501

    def cost(times: int) -> float:
        start = time.process_time()
        extract("".join(paragraph % n for n in range(times)))
        return time.process_time() - start

    cost(5)
    small, large = cost(40), cost(320)
    assert large < 8 * max(small, 0.05) * 4
