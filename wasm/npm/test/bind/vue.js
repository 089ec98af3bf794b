import { createApp, h, nextTick, onBeforeUnmount, onMounted, reactive, ref, vModelText, withDirectives } from "vue";
import { bind, load } from "/pkg/index.js";

const columns = ["upheld", "corrected", "other", "pending", "total"];

const Report = {
  setup() {
    const form = ref(null);
    const values = reactive({});
    const more = ref(false);
    const sent = ref("");
    let binding;
    onMounted(() => (window.bound = binding = bind(form.value, { only: ["T4", "J06", "J07"] })));
    onBeforeUnmount(() => binding.unbind());
    // What the compiler makes of <input v-model="values[name]">.
    const input = (name) => withDirectives(
      h("input", { name: `/disputes/${name}`, "onUpdate:modelValue": (value) => (values[name] = value) }),
      [[vModelText, values[name] ?? ""]]);
    const cell = (name) => h("p", { key: name }, h("label", [name, " ", input(name)]));
    const send = (event) => {
      event.preventDefault();
      sent.value = JSON.stringify(values);
    };
    return () => h("form", { ref: form, onSubmit: send }, [
      ...columns.map((column) => cell(`review/${column}`)),
      ...(more.value ? columns.map((column) => cell(`litigationDirect/${column}`)) : []),
      h("button", { type: "button", id: "more", onClick: () => (more.value = !more.value) }, "more"),
      h("button", { id: "send" }, "send"),
      h("output", { id: "state" }, JSON.stringify(values)),
      h("output", { id: "sent" }, sent.value),
    ]);
  },
};

await load();
createApp(Report).mount("#app");
await nextTick();
window.ready = true;
