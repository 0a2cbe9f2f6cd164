// The year 2026 of each value on standard input by opening_hours.js, a line of JSON each. Arguments: module, rounds.
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const [module, rounds] = process.argv.slice(2);
const OpeningHours = (await import(pathToFileURL(module))).default;
const place = { lat: '21.386', lon: '103.017', address: { country_code: 'vn', state: 'Điện Biên' } };
const from = new Date(2026, 0, 1), to = new Date(2027, 0, 1);

function median(body) {
  body();
  const micros = [];
  for (let round = 0; round < rounds; round++) {
    const start = process.hrtime.bigint();
    body();
    micros.push(Number(process.hrtime.bigint() - start) / 1000);
  }
  return micros.sort((a, b) => a - b)[micros.length >> 1];
}

for await (const value of createInterface({ input: process.stdin })) {
  const hours = new OpeningHours(value, place);
  let count = 0;
  const parseMicros = median(() => new OpeningHours(value, place));
  const yearMicros = median(() => { count = hours.getOpenIntervals(from, to).length; });
  console.log(JSON.stringify({ value, intervals: count, parseMicros, yearMicros }));
}
