"""The traps of judging numbers, one by one, on made-up rules."""

import unittest

from check import parse
from rules import Rules

TEXT = {"zh-Hans": "总计"}
TOTAL = {"editions": ["2021"], "pointer": "/t", "place": TEXT, "relation": "= 0",
         "terms": [{"pointer": "/t", "coefficient": 1}, {"pointer": "/a", "coefficient": -1}, {"pointer": "/b", "coefficient": -1}]}
ONLY = [{"pointer": "/t", "coefficient": 1}]  # fails for every number but 0
AMOUNT = [{"pointer": "/t", "coefficient": 1, "scale": 1000000}]


def rules(**change):
    return Rules({"rules": [{"code": "X", "severity": "error", "title": TEXT, "constraints": [{**TOTAL, **change}]}]})


def fails(cells, previous=None, **change):
    """Judges a document of the 2021 edition by one constraint, the total t = a + b unless told otherwise."""
    return len(rules(**change).failing({"edition": "2021", **cells}, previous)) == 1


class Traps(unittest.TestCase):
    def test_a_blank_decides_only_where_it_fails_whatever_it_is(self):
        self.assertFalse(fails({"t": 3, "a": 1, "b": 2}))
        self.assertTrue(fails({"t": 3, "a": 1, "b": 1}))
        self.assertFalse(fails({"t": 3, "a": 1, "b": None}))  # b may be 2
        self.assertTrue(fails({"t": 3, "a": 4, "b": None}))  # the parts exceed the total already
        self.assertFalse(fails({"t": None, "a": 4, "b": 4}))
        self.assertFalse(fails({"t": 3, "a": 1}))  # missing is blank

    def test_at_least_zero(self):
        self.assertFalse(fails({"t": 3, "a": 1, "b": 2}, relation=">= 0"))
        self.assertTrue(fails({"t": 3, "a": 1, "b": 3}, relation=">= 0"))
        self.assertTrue(fails({"t": 3, "a": 4, "b": None}, relation=">= 0"))
        self.assertFalse(fails({"t": 3, "a": 3, "b": None}, relation=">= 0"))
        self.assertFalse(fails({"t": None, "a": 3, "b": 3}, relation=">= 0"))
        self.assertTrue(fails({"t": 3, "a": 1, "b": 2}, relation=">= 0", constant=-1))

    def test_a_relation_nobody_knows_is_not_passed_over(self):
        with self.assertRaisesRegex(ValueError, "< 0"):
            fails({"t": 1}, relation="< 0")

    def test_conditions_are_asked_for_only_where_all_surely_hold(self):
        when = [{"relation": ">= 0", "constant": -1, "terms": [{"pointer": "/w", "coefficient": 1}]},
                {"relation": "= 0", "terms": [{"pointer": "/z", "coefficient": 1}]},
                {"relation": ">= 0", "constant": 9, "terms": [{"pointer": "/v", "coefficient": -1}]}]
        wrong = {"t": 3, "a": 1, "b": 1}
        for w, z, v, asked in [(1, 0, 9, True), (0, 0, 9, False), (1, 1, 9, False), (1, 0, 10, False),
                               (None, 0, 9, False), (1, None, 9, False), (1, 0, None, False)]:
            self.assertEqual(fails({**wrong, "w": w, "z": z, "v": v}, when=when), asked, (w, z, v))

    def test_what_is_a_number_and_what_is_none(self):
        for text, is_number in [
                ("27", True), ("27.0", True), ("2.7e1", True), ("9007199254740991", True), ("9007199254740991.0", True),
                ("9007199254740992", False), ("1e400", False), ("9" * 5000, False), ("27.5", False), ("-1", False), ('"27"', False),
                ("true", False), ("[27]", False), ('{"n":27}', False), ("null", False), ("27.00000000000000000001", False),
                ("9007199254740991.4", False), ("1e-400", False), ("-27", False)]:
            self.assertEqual(fails(parse(b'{"t":%s}' % text.encode()), terms=ONLY), is_number, text[:30])
        self.assertFalse(fails(parse(b'{"t":1e-400}'), terms=ONLY, constant=-1))  # it is not 0
        self.assertFalse(fails({"t": float("nan")}, terms=ONLY))
        self.assertFalse(fails(parse(b'{"t":0e99999999999999999999}'), terms=ONLY))

    def test_sums_beyond_2_53_are_exact(self):
        huge = 2**53 - 1
        terms = [{"pointer": f"/{i}", "coefficient": 1} for i in range(22)]
        cells = {str(i): huge for i in range(22)}
        self.assertFalse(fails(cells, terms=terms, constant=-22 * huge))
        self.assertTrue(fails(cells, terms=terms, constant=1 - 22 * huge))
        self.assertTrue(fails({i: float(n) for i, n in cells.items()}, terms=terms, constant=1 - 22 * huge))

    def test_amounts_are_scaled_by_their_digits(self):
        for amount, millionths in [("8.2", 8200000), ("18.8710", 18871000), ("3756", 3756000000), ("0", 0),
                                   ("999999999999.999999", 999999999999999999)]:
            self.assertFalse(fails({"t": amount}, terms=AMOUNT, constant=-millionths), amount)
            self.assertTrue(fails({"t": amount}, terms=AMOUNT, constant=1 - millionths), amount)
        for none in ["", "1.", ".5", "007", "1.0000001", "1234567890123", "-1", "+1", "1e3", "1,234", " 1", "1\n", "１", "1.５", 1, True, None]:
            self.assertFalse(fails({"t": none}, terms=AMOUNT, constant=-1), none)

    def test_the_year_0_is_no_year(self):
        terms = [{"pointer": "/year", "coefficient": 1}]
        self.assertFalse(fails({"year": 0}, relation=">= 0", constant=-1, terms=terms))
        self.assertFalse(fails({}, relation=">= 0", constant=-1, terms=terms))
        self.assertTrue(fails({"year": 1}, relation=">= 0", constant=-2, terms=terms))

    def test_the_year_before(self):
        terms = [*ONLY, {"pointer": "/t", "coefficient": -1, "previous": True}]
        before = {"edition": "2021", "year": 2022, "t": 4}
        for change, failing in [({}, True), ({"t": 5}, False), ({"year": 2022.0}, True), ({"year": 2021}, False),
                                ({"edition": "2019"}, False), ({"year": "2022"}, False), ({"year": None}, False)]:
            self.assertEqual(fails({"year": 2023, "t": 5}, {**before, **change}, terms=terms), failing, change)
        decided = [{"pointer": "/t", "coefficient": -1}, terms[1]]  # fails whatever the unknown number is, but is skipped
        self.assertFalse(fails({"year": 2023, "t": 5}, None, terms=decided))
        self.assertTrue(fails({"year": 2023, "t": 5}, before, terms=decided))

    def test_a_constraint_may_be_milder_than_its_rule(self):
        both = Rules({"rules": [{"code": "X", "severity": "error", "title": TEXT, "constraints": [{**TOTAL, "severity": "warning"}, TOTAL]}]})
        found = both.failing({"edition": "2021", "t": 3, "a": 1, "b": 1})
        self.assertEqual([f["severity"] for f in found], ["warning", "error"])

    def test_sections_that_are_missing_or_are_none(self):
        terms = [{"pointer": "/s/t", "coefficient": 1}]
        self.assertFalse(fails({}, terms=terms))
        for s in [None, 5, "text", [], [5], {"t": {}}]:
            self.assertFalse(fails({"s": s}, terms=terms), s)
        self.assertTrue(fails({"s": {"t": 5}}, terms=terms))

    def test_pointers_name_members_and_nothing_else(self):
        for pointer in ["/__class__/x", "/keys", "/list/0", "/text/0", "/__proto__"]:
            self.assertFalse(fails({"list": [7], "text": "abc"}, terms=[{"pointer": pointer, "coefficient": 1}]), pointer)
        self.assertTrue(fails({"__proto__": {"x": 5}}, terms=[{"pointer": "/__proto__/x", "coefficient": 1}]))
        self.assertTrue(fails({"a/b": {"~1": 5}}, terms=[{"pointer": "/a~1b/~01", "coefficient": 1}]))

    def test_a_document_without_a_valid_edition_is_not_judged(self):
        wrong = {"t": 3, "a": 1, "b": 1}
        self.assertEqual(len(rules().failing({**wrong, "edition": "2021"})), 1)
        for edition in [None, "", "2020", "2019", 2021, ["2021"], {}]:
            self.assertEqual(rules().failing({**wrong, "edition": edition}), [], edition)
        for document in [wrong, None, 5, "2021", []]:
            self.assertEqual(rules().failing(document), [], document)

    def test_python_reads_more_than_json(self):
        for text in [b'{"t":NaN}', b'{"t":-Infinity}', b"\xef\xbb\xbf{}", '{"t":1}'.encode("utf-16"), b'{"t":"\xff"}']:
            with self.assertRaises(ValueError, msg=text):
                parse(text)


if __name__ == "__main__":
    unittest.main()
