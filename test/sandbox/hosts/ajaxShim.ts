/**
 * Stands for MicrosoftAjax.js, which the web library of Office.js fetches and without which it never
 * starts. Written from the names that Office.js uses; it holds nothing of the original file, but
 * keeps its one trap: the search position of startsWith and endsWith is ignored.
 */
export const ajaxShim = `(function () {
  "use strict";
  var root = window;
  if (root.Sys) return;
  root.Type = Function;
  Type.registerNamespace = function (path) {
    path.split(".").reduce(function (place, name) {
      return place[name] || (place[name] = {});
    }, root);
  };
  Type.prototype.registerClass = function (name, parent) {
    this.__typeName = name;
    if (parent) {
      var own = this.prototype;
      var keys = Object.getOwnPropertyNames(own);
      var made = Object.create(parent.prototype);
      keys.forEach(function (key) {
        Object.defineProperty(made, key, Object.getOwnPropertyDescriptor(own, key));
      });
      this.prototype = made;
      this.__baseType = parent;
    }
    return this;
  };
  Type.registerClass = Type.prototype.registerClass;
  Type.prototype.registerInterface = Type.prototype.registerEnum = function () { return this; };
  Type.prototype.initializeBase = function (instance, args) {
    if (this.__baseType) this.__baseType.apply(instance, args || []);
  };
  Function._validateParams = function () { return null; };
  Function._validateParameter = function () { return null; };
  Function.createDelegate = function (instance, method) {
    return function () { return method.apply(instance, arguments); };
  };
  Function.createCallback = function (method, context) {
    return function () { return method.apply(this, Array.prototype.slice.call(arguments).concat([context])); };
  };
  function failure(kind, text, more) {
    var error = new Error(kind + (text ? ": " + text : ""));
    error.name = kind;
    return Object.assign(error, more || {});
  }
  Error.create = function (text, more) { return Object.assign(new Error(text), more || {}); };
  Error.argument = function (name, text) { return failure("Sys.ArgumentException", text, { paramName: name }); };
  Error.argumentNull = function (name, text) { return failure("Sys.ArgumentNullException", text, { paramName: name }); };
  Error.argumentOutOfRange = function (name, value, text) {
    return failure("Sys.ArgumentOutOfRangeException", text, { paramName: name, actualValue: value });
  };
  Error.argumentType = function (name, actual, wanted, text) {
    return failure("Sys.ArgumentTypeException", text, { paramName: name });
  };
  Error.invalidOperation = function (text) { return failure("Sys.InvalidOperationException", text); };
  Error.notImplemented = function (text) { return failure("Sys.NotImplementedException", text); };
  Error.parameterCount = function (text) { return failure("Sys.ParameterCountException", text); };
  var startsWith = String.prototype.startsWith;
  var endsWith = String.prototype.endsWith;
  String.prototype.startsWith = function (part) { return startsWith.call(this, part); };
  String.prototype.endsWith = function (part) { return endsWith.call(this, part); };
  function StringBuilder(first) { this.parts = first === undefined || first === null ? [] : [String(first)]; }
  StringBuilder.prototype.append = function (part) { this.parts.push(part); };
  StringBuilder.prototype.appendLine = function (part) { this.parts.push((part || "") + "\\r\\n"); };
  StringBuilder.prototype.clear = function () { this.parts = []; };
  StringBuilder.prototype.isEmpty = function () { return this.parts.length === 0; };
  StringBuilder.prototype.toString = function (between) { return this.parts.join(between || ""); };
  root.Sys = {
    StringBuilder: StringBuilder,
    Debug: { trace: function () {}, assert: function () {}, fail: function () {} },
    Serialization: {
      JavaScriptSerializer: {
        serialize: function (value) { return JSON.stringify(value); },
        deserialize: function (text) { return JSON.parse(text); }
      }
    }
  };
})();
`;
