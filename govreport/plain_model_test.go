package govreport_test

// plainReport is the 2021 edition as one would model it with nothing but the standard library and validator/v10: plain
// numbers, limits in tags. The benchmark of Check measures validator on it; it cannot tell a blank from a zero.
type plainReport struct {
	Edition string `json:"edition" validate:"required,oneof=2019 2021"`
	Year    int    `json:"year" validate:"required,min=2019,max=2100"`
	Title   string `json:"title" validate:"required,max=200"`
	Organ   struct {
		Name  string `json:"name" validate:"required,max=100"`
		Kind  string `json:"kind" validate:"omitempty,max=30"`
		Level string `json:"level" validate:"omitempty,max=30"`
	} `json:"organ"`
	Scope  string `json:"scope" validate:"omitempty,oneof=own aggregated"`
	Period struct {
		Start string `json:"start" validate:"required,datetime=2006-01-02"`
		End   string `json:"end" validate:"required,datetime=2006-01-02"`
	} `json:"period"`
	Overview   plainProse `json:"overview"`
	Disclosure struct {
		Regulations        plainDocuments `json:"regulations"`
		NormativeDocuments plainDocuments `json:"normativeDocuments"`
		LicenceDecisions   int64          `json:"licenceDecisions" validate:"min=0,max=9007199254740991"`
		PenaltyDecisions   int64          `json:"penaltyDecisions" validate:"min=0,max=9007199254740991"`
		CoercionDecisions  int64          `json:"coercionDecisions" validate:"min=0,max=9007199254740991"`
		FeesCollected      string         `json:"feesCollected" validate:"required,numeric"`
	} `json:"disclosure"`
	Applications struct {
		Received  plainApplicants `json:"received"`
		CarriedIn plainApplicants `json:"carriedIn"`
		Outcomes  struct {
			Granted          plainApplicants `json:"granted"`
			PartiallyGranted plainApplicants `json:"partiallyGranted"`
			Refused          struct {
				StateSecrets            plainApplicants `json:"stateSecrets"`
				ProhibitedByLaw         plainApplicants `json:"prohibitedByLaw"`
				SecurityAndStability    plainApplicants `json:"securityAndStability"`
				ThirdPartyRights        plainApplicants `json:"thirdPartyRights"`
				InternalAffairs         plainApplicants `json:"internalAffairs"`
				ProcessInformation      plainApplicants `json:"processInformation"`
				EnforcementFiles        plainApplicants `json:"enforcementFiles"`
				AdministrativeInquiries plainApplicants `json:"administrativeInquiries"`
			} `json:"refused"`
			Unavailable struct {
				NotHeld          plainApplicants `json:"notHeld"`
				RequiresCreation plainApplicants `json:"requiresCreation"`
				StillUnclear     plainApplicants `json:"stillUnclear"`
			} `json:"unavailable"`
			NotProcessed struct {
				Petitions    plainApplicants `json:"petitions"`
				Repeated     plainApplicants `json:"repeated"`
				Publications plainApplicants `json:"publications"`
				Excessive    plainApplicants `json:"excessive"`
				Reissue      plainApplicants `json:"reissue"`
			} `json:"notProcessed"`
			Other struct {
				NotCorrected plainApplicants `json:"notCorrected"`
				FeeUnpaid    plainApplicants `json:"feeUnpaid"`
				Others       plainApplicants `json:"others"`
			} `json:"other"`
			Total plainApplicants `json:"total"`
		} `json:"outcomes"`
		CarriedOut plainApplicants `json:"carriedOut"`
	} `json:"applications"`
	Disputes struct {
		Review                plainDisputes `json:"review"`
		LitigationDirect      plainDisputes `json:"litigationDirect"`
		LitigationAfterReview plainDisputes `json:"litigationAfterReview"`
	} `json:"disputes"`
	Problems     plainProse `json:"problems"`
	OtherMatters plainProse `json:"otherMatters"`
}

type plainProse struct {
	Text string `json:"text" validate:"required,max=200000"`
}

type plainDocuments struct {
	Made     int64 `json:"made" validate:"min=0,max=9007199254740991"`
	Repealed int64 `json:"repealed" validate:"min=0,max=9007199254740991"`
	InForce  int64 `json:"inForce" validate:"min=0,max=9007199254740991"`
}

type plainApplicants struct {
	NaturalPerson       int64 `json:"naturalPerson" validate:"min=0,max=9007199254740991"`
	Business            int64 `json:"business" validate:"min=0,max=9007199254740991"`
	ResearchInstitution int64 `json:"researchInstitution" validate:"min=0,max=9007199254740991"`
	SocialOrganization  int64 `json:"socialOrganization" validate:"min=0,max=9007199254740991"`
	LegalService        int64 `json:"legalService" validate:"min=0,max=9007199254740991"`
	OtherOrganization   int64 `json:"otherOrganization" validate:"min=0,max=9007199254740991"`
	Total               int64 `json:"total" validate:"min=0,max=9007199254740991"`
}

type plainDisputes struct {
	Upheld    int64 `json:"upheld" validate:"min=0,max=9007199254740991"`
	Corrected int64 `json:"corrected" validate:"min=0,max=9007199254740991"`
	Other     int64 `json:"other" validate:"min=0,max=9007199254740991"`
	Pending   int64 `json:"pending" validate:"min=0,max=9007199254740991"`
	Total     int64 `json:"total" validate:"min=0,max=9007199254740991"`
}
