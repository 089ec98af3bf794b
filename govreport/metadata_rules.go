package govreport

// metadataRules are the rules about numbers and addresses outside the tables: M1 to M8.
var metadataRules []reportRule
