"""The example against what the Go library says: the conformance corpus, the samples, the command line."""

import base64
import copy
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

from check import findings, judge, parse

HERE = pathlib.Path(__file__).resolve().parent
TESTDATA = HERE.parents[1] / "testdata"
CASES = [parse(line) for file in sorted((TESTDATA / "conformance").glob("*.ndjson")) for line in file.read_bytes().splitlines()]
SAMPLE = TESTDATA / "reports" / "2022-pengyang.json"


def run(*arguments, stdin=b""):
    return subprocess.run([sys.executable, "check.py", *map(str, arguments)], cwd=HERE, input=stdin, capture_output=True)


class Check(unittest.TestCase):
    maxDiff = None

    def test_the_conformance_corpus(self):
        documents = [case for case in CASES if "document" in case]
        self.assertGreaterEqual(len(documents), 50)
        for case in documents:
            got = judge(case)
            failing = sorted(got["failing"], key=lambda f: (f["code"], f["pointer"]))
            self.assertEqual((got["accepted"], failing), (case["accepted"], case["constraints"]), case["name"])
        self.assertEqual({case["accepted"] for case in documents}, {True, False})
        self.assertTrue(any("previous" in case and c["code"] == "T2-4" for case in documents for c in case["constraints"]))

    def test_texts_that_are_no_json_are_refused(self):
        texts = [case for case in CASES if case.get("readable") is False]
        self.assertGreater(len(texts), 0)
        for case in texts:
            data = base64.b64decode(case["base64"]) if "base64" in case else case.get("text", "").encode()
            try:
                self.assertNotIsInstance(parse(data), dict, case["name"])
            except (ValueError, RecursionError):
                pass

    def test_1e400_is_a_number_though_none_a_cell_can_hold(self):
        explained = ('{"edition":"2021","explanations":[{"code":"T2-1","pointer":"/disclosure","reason":"并入上级文件",'
                     '"cells":{"/disclosure/feesCollected":%s}}]}')
        for cell, accepted in [("1e400", True), ("9" * 5000, True), ("1", True), ("null", True), ("true", False), ("27.00000000000000000001", True)]:
            self.assertEqual(judge({"document": parse((explained % cell).encode())})["accepted"], accepted, cell[:30])
        self.assertFalse(judge({"document": parse(b'{"edition":"2021","year":1e400}')})["accepted"])
        self.assertFalse(judge({"document": parse(b'{"edition":"2021","year":2022.00000000000000000001}')})["accepted"])

    def test_the_sample(self):
        report = parse(SAMPLE.read_bytes())
        self.assertEqual(findings(report), [])
        report["applications"]["carriedIn"]["total"] = 1
        found = findings(report)
        self.assertEqual([(f["code"], f["severity"], f["pointer"]) for f in found], [
            ("T3-I", "error", "/applications/outcomes/total/total"), ("T3-R", "error", "/applications/carriedIn/total")])
        self.assertRegex(found[1]["place"], " / 二、上年结转政府信息公开申请数量 / 总计$")

    def test_what_the_schema_finds_is_said_in_the_words_of_the_form(self):
        report = parse(SAMPLE.read_bytes())
        del report["disclosure"]["feesCollected"]
        report["applications"]["received"]["business"] = 27.5
        report["organ"].update({"kind": "school", "a/b": 1})
        report["explanations"] = [{"code": "T2-1", "pointer": "/disclosure", "reason": "", "cells": {"/disclosure": True}}, 5]
        report["overview"], report["year"] = [], 1999
        found = {f["pointer"]: f"{f['place']}：{f['message']}" for f in findings(report)}
        self.assertRegex(found["/disclosure/feesCollected"], r"^二、主动公开政府信息情况 / .*：必填")
        self.assertRegex(found["/applications/received/business"],
                         " / 一、本年新收政府信息公开申请数量 / 商业企业：实际是 27.5；应为：0或正整数，不大于 9007199254740991$")
        self.assertRegex(found["/organ/kind"], '^报告机关 / 机关类型：实际是 "school"；可选：government（.*township（乡镇')
        self.assertRegex(found["/organ/a~1b"], "^报告机关 / a/b：格式中没有“a/b”")
        self.assertRegex(found["/explanations/0/reason"], "^审核说明 / 第1项 / 说明理由：必填")
        self.assertEqual(found["/explanations/0/cells/~1disclosure"],
                         "审核说明 / 第1项 / 说明时的数值 / /disclosure：实际是 true；应为：数字、文字或空值")
        self.assertEqual(found["/explanations/1"], "审核说明 / 第2项：实际是 5；应为：一组数据（花括号）")
        self.assertEqual(found["/overview"], "一、总体情况：实际是 []；应为：一组数据（花括号）")
        self.assertEqual(found["/year"], "报告年度：实际是 1999；应为：不小于2019，不大于2100")

    def test_the_command_for_people(self):
        self.assertEqual(run(SAMPLE).returncode, 0)
        wrong = run(SAMPLE, TESTDATA / "rules" / "T3-R" / "bad-total-one-short.json")
        self.assertEqual(wrong.returncode, 1)
        self.assertRegex(wrong.stdout.decode(), "\n  错误 T3-R 三、.*总计：申请人各列之和\n")
        for none in ["README.md", "no such file", "../../testdata"]:
            unread = run(none, SAMPLE)
            self.assertEqual(unread.returncode, 2)
            self.assertRegex(unread.stdout.decode(), "\n  无法读取：")
        for asked in ["--help", "-h"]:
            self.assertEqual(run(asked).returncode, 0)
            self.assertRegex(run(asked).stdout.decode(), "--ndjson")
        for arguments in [[], ["--nonsense"], ["--ndjson", SAMPLE]]:
            wrong = run(*arguments)
            self.assertEqual((wrong.returncode, wrong.stdout), (2, b""))
            self.assertRegex(wrong.stderr.decode(), "--ndjson")

    def test_a_byte_order_mark_at_the_start_of_a_file_is_skipped(self):
        with tempfile.TemporaryDirectory() as folder:
            marked = pathlib.Path(folder) / "marked.json"
            marked.write_bytes(b"\xef\xbb\xbf" + SAMPLE.read_bytes())
            self.assertEqual(run(marked).returncode, 0)
            marked.write_bytes(b"[]")
            self.assertEqual(run(marked).returncode, 2)
        answer = run("--ndjson", stdin=b'\xef\xbb\xbf{"document":{"edition":"2021"}}').stdout
        self.assertEqual(json.loads(answer), {"accepted": True, "failing": []})

    def test_who_has_read_enough_may_close_the_pipe(self):
        line = b'{"document":{"edition":"2021"}}\n'
        done = subprocess.run(["bash", "-c", f"'{sys.executable}' check.py --ndjson | head -1"], cwd=HERE, input=line * 5000, capture_output=True)
        self.assertEqual((json.loads(done.stdout)["accepted"], done.stderr), (True, b""))

    def test_a_failing_constraint_has_its_severity(self):
        done = run("--ndjson", stdin=b'{"document":{"edition":"2021","disputes":{"review":{"upheld":3,"total":2}}}}')
        self.assertEqual(json.loads(done.stdout), {
            "accepted": True, "failing": [{"code": "T4-S", "severity": "error", "pointer": "/disputes/review/total"}]})

    def test_the_filter_answers_each_line_with_a_line(self):
        draft = '{"document":{"edition":"2021","title":"a\u2028b"},"final":false}'
        final = '{"document":{"edition":"2021"},"final":true}'
        lines = [draft, final, "{", "", "null", "[]", '{"document":null}', "[" * 100000, draft]
        answers = [json.loads(line) for line in run("--ndjson", stdin="\n".join(lines).encode()).stdout.splitlines()]
        self.assertEqual([a["accepted"] for a in answers], [True, False, False, False, False, False, False, False, True])
        self.assertEqual(answers[0], {"accepted": True, "failing": []})
        # a document of null is a document, though no report
        self.assertEqual(["error" in a for a in answers], [False, False, True, True, True, True, False, True, False])

    def test_judging_changes_nothing(self):
        case = next(case for case in CASES if case.get("previous"))
        before = copy.deepcopy(case)
        judge(case)
        self.assertEqual(case, before)


if __name__ == "__main__":
    unittest.main()
