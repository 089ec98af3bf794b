// Package charset turns the bytes of a published report into text: UTF-8 and UTF-16 with or without a byte order mark, GBK and
// GB 18030, Big5, and any other encoding that a page declares and that fits.
//
//	text, err := charset.Decode(data)
//
// What a page declares of its encoding is a hint and no more: pages are saved, converted and pasted into other pages, and
// the declaration stays what it was. The bytes decide: an encoding is taken when what comes out are Chinese characters that
// such texts are made of. A file that was cut within a character is read from the next one on.
//
// Bytes that are no character become U+FFFD, and each place is in Text.Faults: nothing is dropped in silence.
package charset
