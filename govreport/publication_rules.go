package govreport

// publicationRules are the rules about the date of publication: D1 to D5.
var publicationRules []reportRule
