package importer

import (
	"context"

	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/extract/excel"
	"github.com/zfxxgk/annualreport/govreport/extract/pdf"
	"github.com/zfxxgk/annualreport/govreport/extract/word"
)

func readWord(_ context.Context, data []byte, o *Options) ([]extract.Input, error) {
	input, err := word.Read(data, o.Office)
	if err != nil {
		return nil, err
	}
	return []extract.Input{*input}, nil
}

func readExcel(_ context.Context, data []byte, o *Options) ([]extract.Input, error) {
	return excel.Read(data, o.Office)
}

func readPDFBehindOther(ctx context.Context, data []byte, o *Options) ([]extract.Input, error) {
	return readPDF(ctx, data[behindOther(data):], o)
}

func readPDF(ctx context.Context, data []byte, o *Options) ([]extract.Input, error) {
	input, err := pdf.Read(ctx, data, o.PDF)
	if err != nil {
		return nil, err
	}
	return []extract.Input{*input}, nil
}
