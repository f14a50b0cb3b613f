export const id = 934;
export const ids = [934];
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

/***/ 934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ command)
});

// EXTERNAL MODULE: ./build/commands/define-command.js
var define_command = __webpack_require__(9052);
;// CONCATENATED MODULE: ./build/commands/read/inputs.js
const READ_INPUTS = {
    files: {
        type: 'list',
        positional: true,
        placeholder: 'FILE',
        description: 'Files to read; `-` or nothing is standard input.',
    },
    strict: {
        type: 'boolean',
        default: false,
        description: 'Refuse duplicate keys, as `kubectl --validate=strict` does.',
    },
};

;// CONCATENATED MODULE: ./build/commands/read/command.js


/* harmony default export */ const command = ((0,define_command/* defineCommand */.N)({
    name: 'read',
    summary: 'Print each document as Kubernetes will read it, one JSON value a line',
    description: 'The answer to "is this a string or a boolean?". Reads YAML with the semantics of `sigs.k8s.io/yaml`, with which kubectl and the API server read it.',
    inputs: READ_INPUTS,
    examples: [
        { command: 'gitops-actions read deployment.yaml', does: 'prints the documents of a file' },
        { command: 'echo "country: no" | gitops-actions read', does: 'prints {"country":false}' },
    ],
    run: async (inputs, host) => (await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(517), __webpack_require__.e(573)]).then(__webpack_require__.bind(__webpack_require__, 8573))).runRead(inputs, host),
}));


/***/ })

};
