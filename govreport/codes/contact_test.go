package codes_test

import (
	"fmt"
	"testing"

	"github.com/zfxxgk/annualreport/govreport/codes"
)

var goodPhones = []string{
	"0954-7013891", "0873—7236877", "0873–7236877", "0873－7236877", "010-66012399", "021-23111111-802", "0954-7013891转802",
	"7013891", "66012399", "09547013891", "052784368216", "(0954)7013891", "（0954）7013891", "（0954）-7013891", "0954 7013891",
	"0954——7013891", "12345", "0954-12345", "12366", "96118", "951888", "13895000000", "400-650-5656", "4006505656",
	"0954-7013891、7013892", "0954-7013891/0954-7013892", "0954-7013891，13895000000", "0954-7013891; 12345",
}

var badPhones = []string{
	"", "110", "0954-701389", "0954-701389123", "0954---7013891", "954-7013891", "1389500000", "12895000000", "0954-1013891",
	"0954-7013891-", "0954-7013891-1234567", "（0954-7013891", "0954-7013891、", "、0954-7013891", "0954-7013891 7013892",
	"(0954)12345", "电话0954-7013891", "０９５４－7013891", "0954-7013891、、7013892", "123456", "400-65-05656", "无",
}

func TestPhone(t *testing.T) {
	for _, s := range goodPhones {
		if !codes.Phone(s).WellFormed() {
			t.Errorf("%q is not taken for a telephone", s)
		}
	}
	for _, s := range badPhones {
		if codes.Phone(s).WellFormed() {
			t.Errorf("%q is taken for a telephone", s)
		}
	}
}

var goodEmails = []string{"pyxxxzx2010@163.com", "zwgk@gov.cn", "a@b-c.gov.cn", "first.last+tag@mail.x.cn", "o'neil_1@qq.com"}

var badEmails = []string{
	"", "pyxxxzx2010", "pyxxxzx2010@", "@163.com", "pyxxxzx2010@163", "pyxxxzx2010@163.", "pyxxxzx2010@163.c", "pyxxxzx2010@.com",
	"pyxxxzx2010@163..com", "pyx xzx@163.com", "a@b@163.com", "pyxxxzx2010＠163.com", "邮箱pyx@163.com", "a@163.com、b@163.com",
	"pyx@163.c0m", " pyx@163.com", "pyx#163.com", "pyx@163,com",
}

func TestEmail(t *testing.T) {
	for _, s := range goodEmails {
		if !codes.Email(s).WellFormed() {
			t.Errorf("%q is not taken for a mailbox", s)
		}
	}
	for _, s := range badEmails {
		if codes.Email(s).WellFormed() {
			t.Errorf("%q is taken for a mailbox", s)
		}
	}
}

func TestPostcode(t *testing.T) {
	for s, want := range map[string]bool{"756500": true, "000000": true, "75650": false, "7565000": false, "75650０": false, "": false} {
		if got := codes.Postcode(s).WellFormed(); got != want {
			t.Errorf("%q: WellFormed %v", s, got)
		}
	}
}

func TestPhonePattern(t *testing.T) {
	agree(t, codes.PhonePattern, func(s string) bool { return codes.Phone(s).WellFormed() },
		append(goodPhones, badPhones...)...)
}

func TestEmailPattern(t *testing.T) {
	agree(t, codes.EmailPattern, func(s string) bool { return codes.Email(s).WellFormed() },
		append(goodEmails, badEmails...)...)
}

func TestPostcodePattern(t *testing.T) {
	agree(t, codes.PostcodePattern, func(s string) bool { return codes.Postcode(s).WellFormed() },
		"756500", "100000", "75650")
}

func ExamplePhone_WellFormed() {
	for _, p := range []codes.Phone{"0954-7013891", "0873—7236877、12345", "0954-701389"} {
		fmt.Println(p, p.WellFormed())
	}
	// Output:
	// 0954-7013891 true
	// 0873—7236877、12345 true
	// 0954-701389 false
}
