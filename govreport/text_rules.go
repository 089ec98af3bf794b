package govreport

// textRules are the rules about what the prose must hold: S11 to S15, S17, S18.
var textRules []reportRule
