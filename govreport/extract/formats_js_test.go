package extract_test

// filePublications are none: the readers of files run on servers only.
func filePublications() []publication { return nil }
