package jsonschema_test

import (
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"

	"github.com/zfxxgk/annualreport/jsonschema"
)

// Any HTTP server can serve the files, by the names they are published under.
func Example() {
	server := httptest.NewServer(http.FileServerFS(jsonschema.Files))
	defer server.Close()

	response, err := http.Get(server.URL + "/report-2021.schema.json")
	if err != nil {
		log.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		log.Fatal(err)
	}
	var schema struct {
		ID          string `json:"$id"`
		Description string `json:"description"`
	}
	if err := json.Unmarshal(body, &schema); err != nil {
		log.Fatal(err)
	}
	fmt.Println(response.Header.Get("Content-Type"))
	fmt.Println(schema.ID)
	fmt.Println(schema.Description)
	// Output:
	// application/json
	// https://github.com/zfxxgk/annualreport/jsonschema/report-2021.schema.json
	// 2021年版（国办公开办函〔2021〕30号）
}

// A validator is given the file under its $id.
func ExampleFile() {
	file, err := jsonschema.File("report.draft.schema.json")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(json.Valid(file), jsonschema.ID("report.draft.schema.json"))
	_, err = jsonschema.File("invoice.schema.json")
	fmt.Println(err)
	// Output:
	// true https://github.com/zfxxgk/annualreport/jsonschema/report.draft.schema.json
	// open invoice.schema.json: file does not exist
}
