// What callers of the form libraries write; types.test.mjs has tsc read it.
import type { StandardSchemaV1 } from "@standard-schema/spec";
import { useForm } from "react-hook-form";
import { form, type Report } from "@zfxxgk/annualreport";
import { annualReport } from "@zfxxgk/annualreport/react-hook-form";
import { formSchema, reportSchema } from "@zfxxgk/annualreport/standard-schema";

const schema: StandardSchemaV1<unknown, Report> = formSchema({ final: true }) satisfies StandardSchemaV1;
const outcome = await reportSchema()["~standard"].validate({});
const year: number | undefined = outcome.issues ? undefined : outcome.value.year;
form({ applications: { received: { total: "3", business: undefined } } });

const { register, handleSubmit } = useForm({ resolver: annualReport<{ disputes: { review: { total: string } } }>({ final: true }) });
register("disputes.review.total");
await handleSubmit((report) => { const edition: "2019" | "2021" | "" | undefined = report.edition; return edition; })();
console.log(schema, year);

// @ts-expect-error: no such option
formSchema({ strict: true });
// @ts-expect-error: there is no such field
register("disputes.review.toal");
