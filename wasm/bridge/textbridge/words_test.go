package textbridge_test

import _ "github.com/zfxxgk/annualreport/govreport/words/wordstest" // for tests compiled for the browser
