// Package importer reads a published report from whatever file it was published as: it tells the format by the content and
// hands the bytes to the package that reads it.
//
//	parts, err := importer.Read(data, importer.Options{})
//	for _, part := range parts {
//		result := govreport.Check(part.Extraction.Report, govreport.Options{Final: true})
//	}
//
// A file may hold several reports, such as a workbook with a sheet for each organ: each is a Part. An error means that the
// file holds no report at all, and wraps one of the errors below or of package extract.
//
// This package links the readers of all formats. A program that needs one of them imports that one, under govreport/extract:
// they all end in extract.Input, and whatever is promised of plain text holds for every format.
package importer
