"use strict";
// The drawings of the evidence page: the chronicle, reliability, and the weights of hidden deals.
Object.assign(studio.kinds, {
});
