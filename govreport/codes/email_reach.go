package codes

import (
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// Unreachable returns the first mailbox of the text that mail cannot reach, "" when it can reach all, and whether there is
// one at all. Where the mailbox would do with its full-width characters made plain, right is that. It is as lenient as
// WellFormed is strict: several may stand there, and words. Where no @ stands the text may be meant to keep robots out (#, at)
// or say that there is none.
func (e Email) Unreachable() (mailbox string, right Email, present bool) {
	text := string(e)
	for text != "" {
		mailbox, text = cutMailbox(text)
		if mailbox == "@" || !strings.Contains(mailbox, "@") && !strings.Contains(mailbox, "＠") {
			continue
		}
		if present = true; isMailbox(mailbox) {
			continue
		}
		if plain := halfWidth(mailbox); isMailbox(plain) {
			right = Email(plain)
		}
		return mailbox, right, true
	}
	return "", "", present
}

// cutMailbox cuts a text behind the first character that parts mailboxes.
func cutMailbox(text string) (before, behind string) {
	end := strings.IndexFunc(text, partsMailboxes)
	if end < 0 {
		return text, ""
	}
	_, size := utf8.DecodeRuneInString(text[end:])
	return text[:end], text[end+size:]
}

// partsMailboxes reports what stands between mailboxes, or between one and what is said of it.
func partsMailboxes(r rune) bool {
	return hanzi.IsBlank(r) || hanzi.IsIdeograph(r) || strings.ContainsRune("、,，;；/／()（）:：<>《》[]【】|。", r)
}

// isMailbox reports what mail may reach: something, one @, and a domain with a dot within.
func isMailbox(s string) bool {
	local, domain, _ := strings.Cut(s, "@")
	dot := strings.LastIndexByte(domain, '.')
	if local == "" || dot <= 0 || dot+2 >= len(domain) || domain[0] == '.' || strings.Contains(domain, "..") {
		return false
	}
	return consistsOf(domain, ".-") && !strings.HasSuffix(domain, ".con")
}

// halfWidth writes full-width letters, digits and marks as plain ones.
func halfWidth(s string) string {
	var plain strings.Builder
	for _, r := range s {
		if r >= '！' && r <= '～' {
			r += '!' - '！'
		}
		plain.WriteRune(r)
	}
	return plain.String()
}
