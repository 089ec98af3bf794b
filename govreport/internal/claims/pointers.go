package claims

// Pointers are the JSON Pointers of what the bits of Cells stand for, in order. One that ends in / stands for the totals of all rows
// under it.
var Pointers = [Bits]string{
	"/applications/received/", "/applications/carriedIn/", "/applications/outcomes/total/", "/applications/carriedOut/",
	"/applications/outcomes/granted/", "/applications/outcomes/partiallyGranted/",
	"/applications/outcomes/refused/", "/applications/outcomes/unavailable/", "/applications/outcomes/notProcessed/",
	"/applications/outcomes/other/",
	"/applications/outcomes/refused/stateSecrets/", "/applications/outcomes/refused/prohibitedByLaw/",
	"/applications/outcomes/refused/securityAndStability/", "/applications/outcomes/refused/thirdPartyRights/",
	"/applications/outcomes/refused/internalAffairs/", "/applications/outcomes/refused/processInformation/",
	"/applications/outcomes/refused/enforcementFiles/", "/applications/outcomes/refused/administrativeInquiries/",
	"/applications/outcomes/unavailable/notHeld/", "/applications/outcomes/unavailable/requiresCreation/",
	"/applications/outcomes/unavailable/stillUnclear/",
	"/applications/outcomes/notProcessed/petitions/", "/applications/outcomes/notProcessed/repeated/",
	"/applications/outcomes/notProcessed/publications/", "/applications/outcomes/notProcessed/excessive/",
	"/applications/outcomes/notProcessed/reissue/",
	"/applications/outcomes/other/notCorrected/", "/applications/outcomes/other/feeUnpaid/", "/applications/outcomes/other/others/",
	"/disputes/review/upheld", "/disputes/review/corrected", "/disputes/review/other", "/disputes/review/pending", "/disputes/review/total",
	"/disputes/litigationDirect/upheld", "/disputes/litigationDirect/corrected", "/disputes/litigationDirect/other",
	"/disputes/litigationDirect/pending", "/disputes/litigationDirect/total",
	"/disputes/litigationAfterReview/upheld", "/disputes/litigationAfterReview/corrected", "/disputes/litigationAfterReview/other",
	"/disputes/litigationAfterReview/pending", "/disputes/litigationAfterReview/total",
	"/disclosure/regulations/made", "/disclosure/regulations/repealed", "/disclosure/regulations/inForce",
	"/disclosure/normativeDocuments/made", "/disclosure/normativeDocuments/repealed", "/disclosure/normativeDocuments/inForce",
	"/disclosure/licenceDecisions", "/disclosure/penaltyDecisions", "/disclosure/coercionDecisions",
	"/disclosure/feesCollected",
	"/applications/received/naturalPerson", "/applications/received/business", "/applications/received/researchInstitution",
	"/applications/received/socialOrganization", "/applications/received/legalService", "/applications/received/otherOrganization",
}
