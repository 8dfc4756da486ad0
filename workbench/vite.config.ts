import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: '../dist/workbench',
    emptyOutDir: true,
    // A policy forbids inline scripts and pictures of other origins: everything is a file of its own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: {
    proxy: {
      '/api': 'http://127.0.0.1:7171',
      '/feeds': 'http://127.0.0.1:7171',
      '/originals': 'http://127.0.0.1:7171',
    },
  },
})
