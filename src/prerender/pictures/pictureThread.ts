import { parentPort, workerData } from 'node:worker_threads';
import { drawPictures, type Task } from './drawPictures.ts';

// as: writePictures.ts gives just this.
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows
parentPort?.postMessage(await drawPictures(workerData as Task));
