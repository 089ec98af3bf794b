package jsonschema

//go:generate go run ./internal/rules/cmd
