import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { VARIABLES } from '../../src/variables.ts';
import { type Parsed, parseOne, parseYaml, pathOf, read } from './files.ts';

const ROOT = 'deploy/kubernetes';
const WAYS = ['http', 'gateway'] as const;
const PORT = Number(/\bPORT=(\d+)/.exec(read('Dockerfile'))?.[1]);

/** A kustomization's resources, with those of the ones it builds on; what kustomize makes of them stands beside them. */
function resourcesOf(folder: string): readonly Parsed[] {
  const { resources } = parseOne(`${folder}/kustomization.yaml`);
  return resources.flatMap((name: string) =>
    name.endsWith('.yaml') ? parseYaml(`${folder}/${name}`) : resourcesOf(join(folder, name)),
  );
}

/** The literals of its configuration. */
function literalsOf(folder: string): Readonly<Record<string, string>> {
  const { configMapGenerator } = parseOne(`${folder}/kustomization.yaml`);
  return Object.fromEntries(
    configMapGenerator[0].literals.map((literal: string) => literal.split(/=(.*)/s).slice(0, 2)),
  );
}

it('every manifest is part of a kustomization', () => {
  const files = readdirSync(pathOf(ROOT), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.yaml'),
  );
  const named = files
    .filter((file) => file.endsWith('kustomization.yaml'))
    .flatMap((file) =>
      parseOne(`${ROOT}/${file}`)
        .resources.filter((name: string) => name.endsWith('.yaml'))
        .map((name: string) => join(dirname(file), name)),
    );
  expect(files.filter((file) => !file.endsWith('kustomization.yaml')).sort()).toEqual(named.sort());
});

describe.each(WAYS)('the manifests for %s', (way) => {
  const resources = resourcesOf(`${ROOT}/${way}`);
  const one = (kind: string) => resources.find((resource) => resource.kind === kind);
  const workload = one('Deployment') ?? one('StatefulSet');
  const pod = workload.spec.template;
  const container = pod.spec.containers[0];
  const literals = literalsOf(`${ROOT}/${way}`);

  it('give the pod no right that it does not need', () => {
    expect(pod.spec).toMatchObject({
      automountServiceAccountToken: false,
      securityContext: { runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: 'RuntimeDefault' } },
    });
    expect(container.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    expect(container.resources).toMatchObject({
      requests: { cpu: expect.anything() },
      limits: { memory: expect.anything() },
    });
  });

  it('ask for its health on the port that the image listens on', () => {
    expect(container.ports).toEqual([{ name: 'http', containerPort: PORT }]);
    const asked = (probe: string) => container[probe].httpGet;
    expect(asked('livenessProbe')).toEqual({ path: '/healthz', port: 'http' });
    expect(asked('readinessProbe')).toEqual({ path: '/readyz', port: 'http' });
    expect(asked('startupProbe')).toEqual({ path: '/readyz', port: 'http' });
    expect(pod.metadata.annotations['prometheus.io/port']).toBe(String(PORT));
  });

  it('give it the 10 s that it needs to end in order, after the time in which it is still sent requests', () => {
    const pause = container.lifecycle?.preStop.sleep.seconds ?? 0;
    expect(pod.spec.terminationGracePeriodSeconds).toBeGreaterThanOrEqual(pause + 15);
  });

  it('mount what they name, and give it somewhere to write', () => {
    const volumes = [...pod.spec.volumes, ...(workload.spec.volumeClaimTemplates ?? [])].map(
      (volume) => volume.name ?? volume.metadata.name,
    );
    expect(container.volumeMounts.map(({ name }: Parsed) => name).sort()).toEqual(volumes.sort());
    expect(container.volumeMounts.map(({ mountPath }: Parsed) => mountPath)).toEqual(
      expect.arrayContaining(['/data', '/tmp']),
    );
  });

  it('name only what is there', () => {
    const names = new Set(resources.map(({ kind, metadata }) => `${kind}/${metadata.name}`));
    expect(names).toContain(`ServiceAccount/${pod.spec.serviceAccountName}`);
    const labels = Object.entries(pod.metadata.labels);
    for (const { kind, spec } of resources) {
      const selector = kind === 'Service' ? spec.selector : (spec?.selector ?? spec?.podSelector)?.matchLabels;
      if (selector !== undefined) expect(labels).toEqual(expect.arrayContaining(Object.entries(selector)));
      if (kind === 'HorizontalPodAutoscaler')
        expect(names).toContain(`${spec.scaleTargetRef.kind}/${spec.scaleTargetRef.name}`);
      if (kind === 'StatefulSet') expect(names).toContain(`Service/${spec.serviceName}`);
    }
    const { name } = parseOne(`${ROOT}/${way}/kustomization.yaml`).configMapGenerator[0];
    expect(container.envFrom).toEqual([{ configMapRef: { name } }]);
    expect(one('Service').spec.ports[0].targetPort).toBe(container.ports[0].name);
  });

  it('set variables that the program takes, and its secrets from the files that are mounted', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lauffeuer-secrets-'));
    const { mountPath } = container.volumeMounts.find(({ name }: Parsed) => name === 'secrets');
    const { files } = parseOne(`${ROOT}/example/kustomization.yaml`).secretGenerator[0];
    const keys = files.map((file: string) => file.split('=')[0]);
    const example = literalsOf(`${ROOT}/example`);
    const content: Readonly<Record<string, string>> = {
      'redis-url': 'redis://:secret@redis:6379',
      '': 'a-secret-of-some-length',
    };
    const env = Object.fromEntries(
      Object.entries({ ...literals, ...(way === 'http' ? example : {}) }).map(([name, value]) => {
        if (!name.endsWith('_FILE')) return [name, value];
        const key = relative(mountPath, value);
        expect(keys).toContain(key);
        const file = join(folder, key);
        writeFileSync(file, content[key] ?? content[''] ?? '');
        return [name, file];
      }),
    );
    expect(VARIABLES.map(({ name }): string => name)).toEqual(expect.arrayContaining(Object.keys(env)));
    expect(() => readConfig({ ...env, NODE_ENV: 'production' })).not.toThrow();
    rmSync(folder, { recursive: true, force: true });
  });
});

describe('the manifests for http', () => {
  const resources = resourcesOf(`${ROOT}/http`);
  const one = (kind: string) => resources.find((resource) => resource.kind === kind);

  it('let nothing but /interactions be reached from outside', () => {
    const paths = one('Ingress').spec.rules.flatMap(({ http }: Parsed) => http.paths);
    expect(paths).toMatchObject([
      { path: '/interactions', pathType: 'Exact', backend: { service: { name: 'lauffeuer' } } },
    ]);
  });

  it('let it talk to nothing but names, Discord and Redis', () => {
    const { egress, policyTypes } = resources.find(({ kind, spec }) => kind === 'NetworkPolicy' && spec.egress).spec;
    expect(policyTypes).toEqual(['Ingress', 'Egress']);
    expect(egress.flatMap(({ ports }: Parsed) => ports.map(({ port }: Parsed) => port))).toEqual([53, 53, 443, 6379]);
    for (const { to } of egress) expect(to.length).toBeGreaterThan(0);
  });

  it('keep replicas answering while others are updated', () => {
    expect(one('Deployment').spec.strategy.rollingUpdate).toEqual({ maxSurge: 1, maxUnavailable: 0 });
    expect(one('PodDisruptionBudget').spec.maxUnavailable).toBe(1);
    expect(one('HorizontalPodAutoscaler').spec.minReplicas).toBeGreaterThan(2);
    expect(one('Deployment').spec).not.toHaveProperty('replicas');
  });
});

/** Renders as the cluster's own tool does, where there is one. */
const kubectl = (() => {
  try {
    execFileSync('kubectl', ['version', '--client'], { stdio: 'ignore' });
    return true;
  } catch {
    process.stderr.write(
      'tests/deploy/manifests.test.ts: NOT RUN, for want of kubectl: rendering by kustomize itself\n',
    );
    return false;
  }
})();

describe.runIf(kubectl)('kustomize', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lauffeuer-kustomize-'));
    cpSync(pathOf(ROOT), folder, { recursive: true });
    mkdirSync(join(folder, 'example/secrets'), { recursive: true });
    for (const name of ['discord-token', 'redis-url', 'reload-token']) {
      writeFileSync(join(folder, 'example/secrets', name), 'secret');
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([...WAYS, 'example'])('makes manifests of %s', (way) => {
    const made = execFileSync('kubectl', ['kustomize', join(folder, way)], { encoding: 'utf8' });
    expect(made).toMatch(/^kind: (?:Deployment|StatefulSet)$/m);
  });
});
