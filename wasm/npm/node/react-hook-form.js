// As ../react-hook-form.js, with the files of the package read as Node does.

import "../node.js";

export * from "../react-hook-form.js";
