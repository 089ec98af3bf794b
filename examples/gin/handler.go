package main

import (
	"errors"
	"io"
	"mime"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/gin-gonic/gin/binding"
	"github.com/go-playground/validator/v10"
	"golang.org/x/text/language"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/validation"
	"github.com/zfxxgk/annualreport/jsonschema"
)

// maxBody is far more than the longest report has.
const maxBody = 4 << 20

// newHandler teaches gin's validator the rules, which is all it takes, and returns the routes.
func newHandler() (http.Handler, error) {
	engine, ok := binding.Validator.Engine().(*validator.Validate)
	if !ok {
		return nil, errors.New("gin has another validator than validator/v10")
	}
	if err := register(engine); err != nil {
		return nil, err
	}
	gin.SetMode(gin.ReleaseMode)
	router := gin.New()
	router.HandleMethodNotAllowed = true
	router.Use(gin.CustomRecovery(func(c *gin.Context, _ any) { refuse(c, http.StatusInternalServerError, panicked) }))
	router.NoRoute(func(c *gin.Context) { refuse(c, http.StatusNotFound, notFound) })
	router.NoMethod(func(c *gin.Context) { refuse(c, http.StatusMethodNotAllowed, wrongMethod) })
	router.POST("/reports", checkReport)
	router.StaticFS("/schemas", http.FS(jsonschema.Files))
	return router, nil
}

// checkReport answers what is wrong with the report in the body.
func checkReport(c *gin.Context) {
	if mediaType, _, _ := mime.ParseMediaType(c.GetHeader("Content-Type")); mediaType != "application/json" {
		refuse(c, http.StatusUnsupportedMediaType, wrongType)
		return
	}
	body, err := io.ReadAll(http.MaxBytesReader(c.Writer, c.Request.Body, maxBody))
	if tooLarge := (*http.MaxBytesError)(nil); errors.As(err, &tooLarge) {
		refuse(c, http.StatusRequestEntityTooLarge, bodyTooLarge)
		return
	}
	if err != nil {
		refuse(c, http.StatusBadRequest, unreadable)
		return
	}
	report, err := govreport.Decode(body) // gin's ShouldBindJSON would do, but reads no further than the first value
	if err != nil {
		refuse(c, http.StatusBadRequest, unreadable, reason(err, languageOf(c)))
		return
	}
	findings, rest := validation.Findings(binding.Validator.ValidateStruct(report))
	switch {
	case rest != nil:
		refuse(c, http.StatusInternalServerError, panicked)
	case findings.Worst() == govreport.Error:
		refuseReport(c, findings)
	default:
		answer(c, http.StatusOK, "application/json", member(member(nil, "findings", inJSON(findings, languageOf(c))), "stored", []byte("false")))
	}
}

// reason says in the client's language why a body is no report.
func reason(err error, lang govreport.Language) string {
	var decode *govreport.DecodeError
	if !errors.As(err, &decode) {
		return err.Error()
	}
	return decode.In(lang)
}

// languages are those the library speaks, the form's own first.
var languages = language.NewMatcher([]language.Tag{language.SimplifiedChinese, language.TraditionalChinese, language.English})

// languageOf returns the language of the answer, by the header Accept-Language.
func languageOf(c *gin.Context) govreport.Language {
	accepted, _, err := language.ParseAcceptLanguage(c.GetHeader("Accept-Language"))
	if err != nil {
		return govreport.ZhHans
	}
	_, index, _ := languages.Match(accepted...)
	return govreport.Languages()[index]
}
