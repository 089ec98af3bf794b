package main

import (
	"errors"
	"mime"
	"net/http"
)

// This file holds that what is judged is what was handed in. A form of which a part was not read would be judged by what the page
// was filled from, and look right.

// refuses says why a request is not the page's form, each of its inputs once; the status is 0 where it is.
func (v *view) refuses(r *http.Request) (status int, why string) {
	if mediaType, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type")); mediaType != "application/x-www-form-urlencoded" {
		return http.StatusUnsupportedMediaType, "只接受网页表单（application/x-www-form-urlencoded）。"
	}
	err := r.ParseForm()
	if tooLarge := (*http.MaxBytesError)(nil); errors.As(err, &tooLarge) {
		return http.StatusRequestEntityTooLarge, "表单超过 1 MiB。"
	}
	if err != nil {
		return http.StatusBadRequest, "表单不完整，或者有不能识别的字符。"
	}
	names := v.names()
	for name, values := range r.PostForm {
		switch {
		case !names[name]:
			return http.StatusBadRequest, "表单里有本页没有的项目。"
		case len(values) > 1:
			return http.StatusBadRequest, "表单里有一个项目给了两次：" + name + "。"
		}
	}
	for name := range names {
		if r.PostForm[name] == nil {
			return http.StatusBadRequest, "表单里缺少项目：" + name + "。"
		}
	}
	return 0, ""
}

// names are the names of the page's inputs.
func (v *view) names() map[string]bool {
	names := map[string]bool{"/edition": true, "/year": true}
	for _, table := range []table{v.Applications, v.Disputes} {
		for _, row := range table.Rows {
			for _, cell := range row.Cells {
				names[cell.Name] = true
			}
		}
	}
	return names
}
