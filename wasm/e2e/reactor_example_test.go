package e2e

import (
	"context"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"
)

func checkWith(ctx context.Context, wasm, document []byte) (string, error) {
	r := wazero.NewRuntime(ctx)
	defer r.Close(ctx)
	wasi_snapshot_preview1.MustInstantiate(ctx, r)
	m, err := r.InstantiateWithConfig(ctx, wasm, wazero.NewModuleConfig().WithStartFunctions("_initialize"))
	if err != nil {
		return "", err
	}
	at, err := m.ExportedFunction("input").Call(ctx, uint64(len(document)))
	if err != nil {
		return "", err
	}
	m.Memory().Write(uint32(at[0]), document)
	answer, err := m.ExportedFunction("check").Call(ctx, uint64(len(document)), 0, 0, 0, 2, 1)
	if err != nil {
		return "", err
	}
	b, _ := m.Memory().Read(uint32(answer[0]>>32), uint32(answer[0]))
	return string(b), nil
}
