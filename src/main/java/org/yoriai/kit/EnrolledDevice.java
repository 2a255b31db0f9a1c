package org.yoriai.kit;

/** 登録された端末 — the secret is handed out this once and kept only as a hash. */
public record EnrolledDevice(DeviceId device, String secret) {}
