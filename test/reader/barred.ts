/** Loaded before a program (`--import`): no network in it, and no native runtime where ONRECORD_TEST_BAR says `native`. */
import dns from 'node:dns';
import { registerHooks } from 'node:module';
import net from 'node:net';

const refuse = (): never => {
  throw new Error('a test without network reached for it');
};
net.Socket.prototype.connect = refuse;
dns.lookup = refuse as unknown as typeof dns.lookup;
dns.promises.lookup = refuse;
globalThis.fetch = refuse;

if (process.env['ONRECORD_TEST_BAR'] === 'native') {
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === 'onnxruntime-node') throw new Error('barred by a test');
      return next(specifier, context);
    },
  });
}
