import { encode } from 'uqr';
import { qrPath } from './qrPath.ts';

/** An address for a telephone's camera. Its quiet zone is the white of the paper around it. */
export function QrCode({ text }: { text: string }) {
  // A sheet is folded, copied and stained: 15 % of the squares may be lost.
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  return (
    <svg className="paper-code" viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
      <path d={qrPath(data)} />
    </svg>
  );
}
