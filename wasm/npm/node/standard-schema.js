// As ../standard-schema.js, with the files of the package read as Node does.

import "../node.js";

export * from "../standard-schema.js";
