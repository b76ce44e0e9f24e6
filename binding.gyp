{
  "targets": [
    {
      "target_name": "rawsys",
      "sources": [
        "src-native/addon.cc",
        "src-native/frame.cc",
        "src-native/memory.cc",
        "src-native/program.cc",
        "src-native/freestanding.cc"
      ],
      "conditions": [
        ["target_arch=='x64'", {
          "sources": ["src-native/arch/x86_64.S"],
          "cflags": ["-fcf-protection=full"]
        }],
        ["target_arch=='arm64'", {
          "sources": ["src-native/arch/aarch64.S"],
          "cflags": ["-mbranch-protection=standard", "-mno-outline-atomics"]
        }]
      ],
      "include_dirs": ["<!(node -p \"require('node-addon-api').include_dir\")"],
      "defines": ["NAPI_VERSION=8", "NAPI_DISABLE_CPP_EXCEPTIONS", "NODE_ADDON_API_DISABLE_DEPRECATED", "NODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS"],
      "cflags": [
        "-fno-builtin",
        "-fno-stack-protector",
        "-U_FORTIFY_SOURCE",
        "-fvisibility=hidden",
        "-ffunction-sections",
        "-fdata-sections"
      ],
      "cflags_cc": ["-fno-exceptions", "-fno-rtti", "-fno-threadsafe-statics"],
      "ldflags": [
        "-nostdlib",
        "-Wl,--version-script=<(module_root_dir)/src-native/addon.map",
        "-Wl,--gc-sections",
        "-Wl,-z,now,-z,relro,-z,noexecstack,-z,nodelete"
      ]
    }
  ]
}
