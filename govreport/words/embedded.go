//go:build !js

package words

import _ "embed"

var (
	//go:embed zh-Hant.txt
	zhHant string
	//go:embed en.txt
	en string
)
