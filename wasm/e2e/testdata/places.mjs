export async function answer(api) {
  await api.load({ lang: "en" });
  const report = { edition: "2021", year: 2022, disputes: { review: { upheld: 1, corrected: 0, other: 0, pending: 0, total: 2 } },
    applications: { received: { naturalPerson: 1, business: 0, researchInstitution: 0, socialOrganization: 0, legalService: 0, otherOrganization: 0, total: 2 } } };
  return JSON.stringify(api.check(report, { lang: "en" }));
}
