package govreport

// explanationRules are the rules about the explanations (审核说明) a report gives: E1.
var explanationRules []reportRule
