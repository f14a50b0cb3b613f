export const id = 930;
export const ids = [930];
export const modules = {

/***/ 9052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
function defineCommand(command) {
    return command;
}


/***/ }),

/***/ 3930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ command)
});

// EXTERNAL MODULE: ./build/commands/define-command.js
var define_command = __webpack_require__(9052);
;// CONCATENATED MODULE: ./build/commands/schemas/inputs.js
const SCHEMAS_INPUTS = {
    arguments: {
        type: 'list',
        positional: true,
        placeholder: 'export DIR',
        description: 'The word `export` and the folder to write to.',
    },
    'kubernetes-version': {
        type: 'string',
        placeholder: 'VERSION',
        description: 'Version of Kubernetes, such as `1.34`; the newest known one by default.',
    },
};

;// CONCATENATED MODULE: ./build/commands/schemas/command.js


/* harmony default export */ const command = ((0,define_command/* defineCommand */.N)({
    name: 'schemas',
    summary: 'Export the built-in Kubernetes schemas as JSON Schema files',
    description: "`schemas export DIR` writes the schemas of one Kubernetes version in kubeconform's layout, so that kubeconform and editors can validate without a network.",
    inputs: SCHEMAS_INPUTS,
    examples: [
        {
            command: 'gitops-actions schemas export schemas --kubernetes-version 1.34',
            does: 'writes the schemas of Kubernetes 1.34 to the folder schemas',
        },
    ],
    run: async (inputs, host) => (await __webpack_require__.e(/* import() */ 97).then(__webpack_require__.bind(__webpack_require__, 6097))).runSchemas(inputs, host),
}));


/***/ })

};
