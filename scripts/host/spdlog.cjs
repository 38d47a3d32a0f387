// Stands in for the compiled package @vscode/spdlog in the embedded VS Code: the same functions, a plain append for each line.
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];

class Logger {
  #level = levels.indexOf('info');
  #bare = false;

  constructor(_type, _name, path) {
    this.path = path;
    mkdirSync(dirname(path), { recursive: true });
    appendFileSync(path, '');
    levels.forEach((name, level) => {
      this[name] = (message) => level >= this.#level && this.#append(name, message);
    });
  }

  getLevel() { return this.#level; }
  setLevel(level) { this.#level = level; }
  /** An output channel asks for its text as it is, without time and level. */
  clearFormatters() { this.#bare = true; }
  setPattern() {}
  flush() {}
  drop() {}

  #append(name, message) {
    appendFileSync(this.path, this.#bare ? message : `${new Date().toISOString()} [${name}] ${message}\n`);
  }
}

const create = async (name, path) => new Logger('rotating', name, path);

// One by one, because VS Code imports them by name.
exports.version = 1;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
