/** What has to be true of every contract and its overlay before anything is generated from them. */
package dev.specwright.openapi;
