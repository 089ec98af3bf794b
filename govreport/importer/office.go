package importer

import (
	"context"

	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/extract/word"
)

func readWord(_ context.Context, data []byte, o *Options) ([]extract.Input, error) {
	input, err := word.Read(data, o.Office)
	if err != nil {
		return nil, err
	}
	return []extract.Input{*input}, nil
}
