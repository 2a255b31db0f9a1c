declare module '@tokens';
