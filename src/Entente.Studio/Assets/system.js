"use strict";
// The drawings of the system page: the causal diagram, the network of actors and the map.
Object.assign(studio.kinds, {
});
