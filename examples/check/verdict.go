package main

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
)

var verdictWords = [verdicts]struct {
	phrase phrase
	style  style
}{
	unread: {verdictUnread, red},
	no:     {verdictNo, red},
	draft:  {verdictDraft, caution},
	partly: {verdictPartly, caution},
	maybe:  {verdictMaybe, caution},
	yes:    {verdictYes, good},
}

// verdict prints the last line: whether the report may be published, with the counts that say why. It is one line however
// long, so that it can be found.
func (s *sheet) verdict() {
	v := s.out.verdict()
	words := verdictWords[v]
	if v == no && !s.out.result.Final {
		words.phrase = verdictDraft
	}
	s.heading(words.style, s.say(words.phrase)+" — "+strings.Join(s.reasons(v), s.say(semicolon)))
}

// reasons says what the verdict rests on.
func (s *sheet) reasons(v verdict) []string {
	if v == unread {
		return []string{s.out.err.Error()}
	}
	findings := s.out.result.Findings
	undecided := len(s.out.undecidedRules())
	var parts []string
	if s.out.numberless() {
		parts = append(parts, s.say(noNumbers))
	}
	switch {
	case v == no:
		parts = append(parts, s.counts(countError, countWarning, countAdvice))
	case undecided > 0:
		parts = append(parts, s.say(butUndecided, "n", undecided), s.counts(countWarning, countAdvice))
	default:
		parts = append(parts, s.say(noErrors), s.counts(countWarning, countAdvice))
	}
	if v == no && undecided > 0 {
		parts = append(parts, s.say(undecidedRules, "n", undecided))
	}
	if n := len(s.out.result.Off()); n > 0 {
		parts = append(parts, s.say(rulesOff, "n", n))
	}
	_, unreadable, blank := s.out.cells()
	if blank > 0 {
		parts = append(parts, s.say(blankCells, "n", blank))
	}
	if unreadable > 0 {
		parts = append(parts, s.say(badCells, "n", unreadable))
	}
	if n := s.out.doubts(); n > 0 {
		parts = append(parts, s.say(inDoubt, "n", n))
	}
	if s.out.result.Final {
		if v != no && findings.Count(govreport.Warning) > s.out.explained(govreport.Warning) {
			parts = append(parts, s.say(explainWarnings))
		}
		return parts
	}
	return append(parts, s.say(draftNext))
}

// counts says how many findings each severity has.
func (s *sheet) counts(phrases ...phrase) string {
	var parts []string
	for _, p := range phrases {
		severity := map[phrase]govreport.Severity{
			countError: govreport.Error, countWarning: govreport.Warning, countAdvice: govreport.Advice,
		}[p]
		count := s.say(p, "n", s.out.result.Findings.Count(severity))
		if n := s.out.explained(severity); n > 0 {
			count += s.say(countExplained, "n", n)
		}
		parts = append(parts, count)
	}
	return strings.Join(parts, s.say(stop))
}

// summary sums up several reports; for a single one its verdict is the last line.
func (t *textPrinter) summary(sum *tally) []byte {
	if sum.reports < 2 && sum.lines == 0 && !t.many {
		return nil
	}
	parts := []string{}
	for _, of := range []struct {
		verdict verdict
		phrase  phrase
	}{
		{yes, summaryYes}, {maybe, summaryMaybe}, {partly, summaryPartly}, {draft, summaryDraft}, {no, summaryErrors}, {unread, summaryUnread},
	} {
		if n := sum.verdicts[of.verdict]; n > 0 {
			parts = append(parts, say(t.lang, of.phrase, "n", n))
		}
	}
	p := page{lang: t.lang, width: t.width, color: t.color}
	p.heading(bold, say(t.lang, summary, "n", sum.reports)+say(t.lang, colon)+strings.Join(parts, say(t.lang, stop)))
	return []byte(p.b.String())
}
