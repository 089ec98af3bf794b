package govreport

// outlineRules are the rules about the order and headings of the sections: S01, S02, S03, S16, S19.
var outlineRules []reportRule
